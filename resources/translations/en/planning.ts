<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>planning</name>
    <message numerus="yes">
        <source>%n action(s) served it</source>
        <translation>
            <numerusform>%n action served it</numerusform>
            <numerusform>%n actions served it</numerusform>
        </translation>
    </message>
</context>
</TS>
