<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>week</name>
    <message numerus="yes">
        <source>%n skip(s) a quarter in reserve</source>
        <translation>
            <numerusform>%n skip a quarter in reserve</numerusform>
            <numerusform>%n skips a quarter in reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quarter is behind you, {days}: %n check-in(s). Ctrl+Shift+P plans the next.</source>
        <translation>
            <numerusform>A quarter is behind you, {days}: %n check-in. Ctrl+Shift+P plans the next.</numerusform>
            <numerusform>A quarter is behind you, {days}: %n check-ins. Ctrl+Shift+P plans the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{action}”: %n week(s) kept in a row.</source>
        <translation>
            <numerusform>“{action}”: %n week kept.</numerusform>
            <numerusform>“{action}”: %n weeks kept in a row.</numerusform>
        </translation>
    </message>
</context>
</TS>
