<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Done once and for all</source>
        <translation>Voor eens en altijd gedaan</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Goals of the next quarter:</source>
        <translation>Doelen van het volgende kwartaal:</translation>
    </message>
    <message>
        <source>How I see myself</source>
        <translation>Hoe ik mezelf zie</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In cijfers</translation>
    </message>
    <message>
        <source>In the week from {day}:</source>
        <translation>In de week vanaf {day}:</translation>
    </message>
    <message>
        <source>It reads so since {day}.</source>
        <translation>Zo staat ze er sinds {day}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Volgende periode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Nothing of it is in the report by itself.</source>
        <translation>Niets daarvan staat vanzelf in het verslag.</translation>
    </message>
    <message>
        <source>Nothing was planned or checked off in this month.</source>
        <translation>In deze maand is niets gepland of afgevinkt.</translation>
    </message>
    <message>
        <source>Nothing was planned or checked off in this quarter.</source>
        <translation>In dit kwartaal is niets gepland of afgevinkt.</translation>
    </message>
    <message>
        <source>Of a month or a quarter</source>
        <translation>Van een maand of een kwartaal</translation>
    </message>
    <message>
        <source>Of which goals</source>
        <translation>Van welke doelen</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Report of quarter {number}, {year}</source>
        <translation>Verslag van kwartaal {number}, {year}</translation>
    </message>
    <message>
        <source>Report of {month}</source>
        <translation>Verslag van {month}</translation>
    </message>
    <message>
        <source>Reserve used in the quarter: {actions}.</source>
        <translation>Reserve gebruikt in het kwartaal: {actions}.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>Reeksen</translation>
    </message>
    <message>
        <source>The one thing I change</source>
        <translation>Het ene ding dat ik verander</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visie</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>What is tied to no goal</source>
        <translation>Wat aan geen doel is verbonden</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Wat je schreef</translation>
    </message>
    <message>
        <source>Why it matters to me</source>
        <translation>Waarom het voor mij telt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>longest</source>
        <translation>langste</translation>
    </message>
    <message>
        <source>reserve used</source>
        <translation>reserve gebruikt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>{line}; {value} before this month</source>
        <translation>{line}; {value} vóór deze maand</translation>
    </message>
    <message>
        <source>{line}; {value} before this quarter</source>
        <translation>{line}; {value} vóór dit kwartaal</translation>
    </message>
    <message>
        <source>{share} done of planned</source>
        <translation>{share} gedaan van gepland</translation>
    </message>
    <message>
        <source>{share} of the way to the target</source>
        <translation>{share} van de weg naar het doel</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} van {total}</translation>
    </message>
</context>
</TS>
