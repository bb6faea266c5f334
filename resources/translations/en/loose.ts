<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>loose</name>
    <message numerus="yes">
        <source>%n loose end(s)</source>
        <translation>
            <numerusform>%n loose end</numerusform>
            <numerusform>%n loose ends</numerusform>
        </translation>
    </message>
</context>
</TS>
