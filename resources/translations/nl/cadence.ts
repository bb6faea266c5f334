<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>cadence</name>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every day of the week</source>
        <translation>Elke dag van de week</translation>
    </message>
    <message>
        <source>On {days}; another day of the week makes up for one</source>
        <translation>Op {days}; een andere dag van de week mag er één vervangen</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Eén keer per week</translation>
    </message>
    <message>
        <source>Once a week, on any day</source>
        <translation>Eén keer per week, op een dag naar keuze</translation>
    </message>
    <message>
        <source>Once, on any day of the week of {day}</source>
        <translation>Eén keer, op een dag naar keuze in de week van {day}</translation>
    </message>
    <message>
        <source>This week only</source>
        <translation>Alleen deze week</translation>
    </message>
    <message>
        <source>a day counts from {amount}</source>
        <translation>een dag telt vanaf {amount}</translation>
    </message>
    <message>
        <source>a day counts up to {amount}</source>
        <translation>een dag telt tot en met {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>hoogstens {amount}</translation>
    </message>
    <message>
        <source>at most {amount} a week</source>
        <translation>hoogstens {amount} per week</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>om de {n} weken</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>in one week of every {n}</source>
        <translation>in één op de {n} weken</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>this first week {first}</source>
        <translation>deze eerste week {first}</translation>
    </message>
    <message>
        <source>this first week {first}, since it starts on {day}</source>
        <translation>deze eerste week {first}, omdat je op {day} begint</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} per week</translation>
    </message>
    <message>
        <source>{cadence}, archived on {day}</source>
        <translation>{cadence}, gearchiveerd op {day}</translation>
    </message>
    <message>
        <source>{cadence}, from {day}</source>
        <translation>{cadence}, vanaf {day}</translation>
    </message>
    <message>
        <source>{cadence}, until {day}</source>
        <translation>{cadence}, tot en met {day}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} en {last}</translation>
    </message>
    <message>
        <source>{times} times a week, on any days</source>
        <translation>{times} keer per week, op dagen naar keuze</translation>
    </message>
    <message>
        <source>{times} × a week</source>
        <translation>{times} × per week</translation>
    </message>
</context>
</TS>
