<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>passphrase</name>
    <message numerus="yes">
        <source>%n earlier backup(s) went along.</source>
        <translation>
            <numerusform>%n earlier backup went along.</numerusform>
            <numerusform>%n earlier backups went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier copy(s) stayed as it was: {files}.</source>
        <translation>
            <numerusform>%n earlier copy stayed as it was: {files}.</numerusform>
            <numerusform>%n earlier copies stayed as they were: {files}.</numerusform>
        </translation>
    </message>
</context>
</TS>
