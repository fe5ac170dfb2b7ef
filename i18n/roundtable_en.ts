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
    <name>Closing</name>
    <message numerus="yes">
        <source>Still waiting (%n): {names}</source>
        <translation>
            <numerusform>Still waiting (%n): {names}</numerusform>
            <numerusform>Still waiting (%n): {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fact</name>
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
</TS>
