<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>months</name>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
</context>
</TS>
