<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>deleted</name>
    <message numerus="yes">
        <source>with %n check-in(s)</source>
        <translation>
            <numerusform>with %n check-in</numerusform>
            <numerusform>with %n check-ins</numerusform>
        </translation>
    </message>
</context>
</TS>
