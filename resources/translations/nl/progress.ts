<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>Bars: what you did each week. Line: what it builds up to.</source>
        <translation>Staven: wat je elke week deed. Lijn: waar het toe optelt.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>Explain what is chosen in a chart</source>
        <translation>Leg uit wat in een grafiek gekozen is</translation>
    </message>
    <message>
        <source>Go to the next chart</source>
        <translation>Ga naar de volgende grafiek</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Volgende periode</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Lengte van de periode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Grafiek bewaren…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>De grafiek bewaren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Tell the figures of a week, a day, a streak</source>
        <translation>Noem de cijfers van een week, een dag, een reeks</translation>
    </message>
    <message>
        <source>What the figures are about</source>
        <translation>Waar de cijfers over gaan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>vinkje</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>vinkjes</translation>
    </message>
    <message>
        <source>check-ins a day, the year up to here</source>
        <translation>vinkjes per dag, het jaar tot hier</translation>
    </message>
    <message>
        <source>done of planned</source>
        <translation>gedaan van gepland</translation>
    </message>
    <message>
        <source>done of what you planned</source>
        <translation>gedaan van wat je plande</translation>
    </message>
    <message>
        <source>kept weeks in a row; the running one is full</source>
        <translation>volgehouden weken op rij; de lopende is gevuld</translation>
    </message>
    <message>
        <source>longest running streak</source>
        <translation>langste lopende reeks</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>momentum {change} this month</source>
        <translation>momentum {change} deze maand</translation>
    </message>
    <message>
        <source>momentum {change} this quarter</source>
        <translation>momentum {change} dit kwartaal</translation>
    </message>
    <message>
        <source>momentum {change} this year</source>
        <translation>momentum {change} dit jaar</translation>
    </message>
    <message>
        <source>weeks at 85% or more</source>
        <translation>weken op 85% of meer</translation>
    </message>
    <message>
        <source>your strongest day</source>
        <translation>je sterkste dag</translation>
    </message>
    <message>
        <source>{chart} as a chart</source>
        <translation>{chart} als grafiek</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} als tabel</translation>
    </message>
    <message>
        <source>{strong} of {weeks}</source>
        <translation>{strong} van {weeks}</translation>
    </message>
</context>
</TS>
