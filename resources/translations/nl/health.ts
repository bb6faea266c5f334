<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>health</name>
    <message>
        <source>The file is damaged: parts of it can’t be read.</source>
        <translation>Het bestand is beschadigd: delen ervan zijn niet te lezen.</translation>
    </message>
    <message>
        <source>The file is damaged: something in it is not what was written.</source>
        <translation>Het bestand is beschadigd: iets erin is niet wat er geschreven werd.</translation>
    </message>
    <message>
        <source>The file is damaged: something refers to what is not there.</source>
        <translation>Het bestand is beschadigd: iets verwijst naar wat er niet is.</translation>
    </message>
</context>
</TS>
