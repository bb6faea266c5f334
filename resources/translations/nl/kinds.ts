<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>kinds</name>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>archived action</source>
        <translation>gearchiveerde actie</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visie</translation>
    </message>
</context>
</TS>
