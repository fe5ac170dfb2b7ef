; Installer for Windows, by Inno Setup 6. PREPARED, NOT YET TRIED: nobody has run it.
;
;   py -3.11 -m venv build\environment
;   build\environment\Scripts\pip install --require-hashes --only-binary=:all: -r requirements-package.lock
;   build\environment\Scripts\pyinstaller --distpath build\frozen packaging\roundtable.spec
;   iscc packaging\windows\roundtable.iss

#define Version "0.1.0"

[Setup]
AppId={{5B0E5A7D-7A3C-4B57-9E0B-6F6C1D2A9E41}
AppName=Roundtable
AppVersion={#Version}
AppPublisher=Roundtable authors
DefaultDirName={autopf}\Roundtable
DefaultGroupName=Roundtable
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=roundtable-{#Version}-setup
SetupIconFile=roundtable.ico
UninstallDisplayIcon={app}\roundtable.exe
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes

[Languages]
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
ru.Program=Круглый стол
en.Program=Roundtable
ru.Meeting=Заседание круглого стола
en.Meeting=Meeting of a round table
ru.Sign=Значок на рабочем столе
en.Sign=Sign on the desktop

[Tasks]
Name: "sign"; Description: "{cm:Sign}"; Flags: unchecked

[Files]
Source: "..\..\build\frozen\roundtable\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\docs\guide.*.md"; DestDir: "{app}\docs"

[Icons]
Name: "{autoprograms}\{cm:Program}"; Filename: "{app}\roundtable.exe"
Name: "{autodesktop}\{cm:Program}"; Filename: "{app}\roundtable.exe"; Tasks: sign

[Registry]
Root: HKA; Subkey: "Software\Classes\.roundtable"; ValueType: string; ValueData: "Roundtable.Meeting"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Roundtable.Meeting"; ValueType: string; ValueData: "{cm:Meeting}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Roundtable.Meeting\DefaultIcon"; ValueType: string; ValueData: "{app}\roundtable.exe,0"
Root: HKA; Subkey: "Software\Classes\Roundtable.Meeting\shell\open\command"; ValueType: string; ValueData: """{app}\roundtable.exe"" ""%1"""

[Run]
Filename: "{app}\roundtable.exe"; Description: "{cm:LaunchProgram,Roundtable}"; Flags: nowait postinstall skipifsilent
