<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>This is what was readable, as a new file; %n entries are lost. The damaged file is untouched.</source>
        <translation>
            <numerusform>This is what was readable, as a new file; %n entry is lost. The damaged file is untouched.</numerusform>
            <numerusform>This is what was readable, as a new file; %n entries are lost. The damaged file is untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>Not taken or not finished (%n): {items}</source>
        <translation>
            <numerusform>Not taken or not finished (%n): {items}</numerusform>
            <numerusform>Not taken or not finished (%n): {items}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still waiting (%n): {names}</source>
        <translation>
            <numerusform>Still waiting (%n): {names}</numerusform>
            <numerusform>Still waiting (%n): {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n meetings in {name}.</source>
        <translation>
            <numerusform>%n meeting in {name}.</numerusform>
            <numerusform>%n meetings in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message numerus="yes">
        <source>%n participants removed</source>
        <translation>
            <numerusform>%n participant removed</numerusform>
            <numerusform>%n participants removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arrival of %n people</source>
        <translation>
            <numerusform>arrival of %n person</numerusform>
            <numerusform>arrival of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n items</source>
        <translation>
            <numerusform>import of %n item</numerusform>
            <numerusform>import of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n participants</source>
        <translation>
            <numerusform>import of %n participant</numerusform>
            <numerusform>import of %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outcomes of a colleague: %n</source>
        <translation>
            <numerusform>outcomes of a colleague: %n</numerusform>
            <numerusform>outcomes of a colleague: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinalBar</name>
    <message numerus="yes">
        <source>Still missing: %n.</source>
        <translation>
            <numerusform>Still missing: %n.</numerusform>
            <numerusform>Still missing: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message numerus="yes">
        <source>Marked: %n</source>
        <translation>
            <numerusform>Marked: %n</numerusform>
            <numerusform>Marked: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>Present: %n people (list attached)</source>
        <translation>
            <numerusform>Present: %n person (list attached)</numerusform>
            <numerusform>Present: %n people (list attached)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message numerus="yes">
        <source>Missing before printing: %n</source>
        <translation>
            <numerusform>Missing before printing: %n</numerusform>
            <numerusform>Missing before printing: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be looked at once more: %n</source>
        <translation>
            <numerusform>To be looked at once more: %n</numerusform>
            <numerusform>To be looked at once more: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMeetingForm</name>
    <message numerus="yes">
        <source>%n open assignments</source>
        <translation>
            <numerusform>%n open assignment</numerusform>
            <numerusform>%n open assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>Present: %n people</source>
        <translation>
            <numerusform>Present: %n person</numerusform>
            <numerusform>Present: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoke: %n people</source>
        <translation>
            <numerusform>Spoke: %n person</numerusform>
            <numerusform>Spoke: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterConnections</name>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read: {first}</source>
        <translation>
            <numerusform>%n file could not be read: {first}</numerusform>
            <numerusform>%n files could not be read: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out: {first}</source>
        <translation>
            <numerusform>%n file was left out: {first}</numerusform>
            <numerusform>%n files were left out: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digest of %n meetings…</source>
        <translation>
            <numerusform>Digest of %n meeting…</numerusform>
            <numerusform>Digest of %n meetings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n meetings</source>
        <translation>
            <numerusform>in %n meeting</numerusform>
            <numerusform>in %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalReport</name>
    <message numerus="yes">
        <source>%n acts were done by the program playing by itself.</source>
        <translation>
            <numerusform>%n act was done by the program playing by itself.</numerusform>
            <numerusform>%n acts were done by the program playing by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events were answered,</source>
        <translation>
            <numerusform>%n event was answered,</numerusform>
            <numerusform>%n events were answered,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missed.</source>
        <translation>
            <numerusform>%n was missed.</numerusform>
            <numerusform>%n were missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomBar</name>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingConnections</name>
    <message numerus="yes">
        <source>%n printed papers keep them.</source>
        <translation>
            <numerusform>%n printed paper keeps them.</numerusform>
            <numerusform>%n printed papers keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy {name} was read back: it has %n entries.</source>
        <translation>
            <numerusform>The copy {name} was read back: it has %n entry.</numerusform>
            <numerusform>The copy {name} was read back: it has %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>Directory: %n people · empty it…</source>
        <translation>
            <numerusform>Directory: %n person · empty it…</numerusform>
            <numerusform>Directory: %n people · empty it…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <source>%n people had the floor</source>
        <translation>
            <numerusform>%n person had the floor</numerusform>
            <numerusform>%n people had the floor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>{happened} %n entries are only in memory: do not close the window, free a disk.</source>
        <translation>
            <numerusform>{happened} %n entry is only in memory: do not close the window, free a disk.</numerusform>
            <numerusform>{happened} %n entries are only in memory: do not close the window, free a disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UntilSaved</name>
    <message numerus="yes">
        <source>%n entries are on no disk yet. Free some space: it is tried again every second. Leave once more to give them up.</source>
        <translation>
            <numerusform>%n entry is on no disk yet. Free some space: it is tried again every second. Leave once more to give it up.</numerusform>
            <numerusform>%n entries are on no disk yet. Free some space: it is tried again every second. Leave once more to give them up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message numerus="yes">
        <source>{counts} (votes by weight; %n people present)</source>
        <translation>
            <numerusform>{counts} (votes by weight; %n person present)</numerusform>
            <numerusform>{counts} (votes by weight; %n people present)</numerusform>
        </translation>
    </message>
</context>
</TS>
