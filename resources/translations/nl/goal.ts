<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>goal</name>
    <message>
        <source>A figure that moves as you get closer, and where it must be.</source>
        <translation>Een getal dat meebeweegt als je dichterbij komt, en waar het naartoe moet.</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Add a measurement</source>
        <translation>Meting toevoegen</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Authenticiteit</translation>
    </message>
    <message>
        <source>Be seen as the sustainability lead</source>
        <translation>Gezien worden als trekker van duurzaamheid</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Meegenomen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Continuous learning</source>
        <translation>Blijven leren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>History of the measure</source>
        <translation>Verloop van de maatstaf</translation>
    </message>
    <message>
        <source>Its first small action, once a week</source>
        <translation>De eerste kleine actie, één keer per week</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Meeting score</source>
        <translation>Cijfer voor het overleg</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Geen in het bijzonder</translation>
    </message>
    <message>
        <source>Not this quarter</source>
        <translation>Niet dit kwartaal</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Proactivity</source>
        <translation>Proactiviteit</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijder die</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwoordelijkheid</translation>
    </message>
    <message>
        <source>Self-awareness</source>
        <translation>Zelfbewustzijn</translation>
    </message>
    <message>
        <source>Serves {values}.</source>
        <translation>Dient {values}.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Leisteen</translation>
    </message>
    <message>
        <source>So that …</source>
        <translation>Zodat …</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This is what you typed before; it is not saved yet.</source>
        <translation>Dit typte je eerder; het is nog niet bewaard.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Vision and goals</source>
        <translation>Visie en doelen</translation>
    </message>
    <message>
        <source>What will you have reached?</source>
        <translation>Wat heb je dan bereikt?</translation>
    </message>
    <message>
        <source>What will you see it by? (if you like)</source>
        <translation>Waaraan zie je het? (als je wilt)</translation>
    </message>
    <message>
        <source>Which building block of leadership does it train?</source>
        <translation>Welke bouwsteen van leiderschap traint het?</translation>
    </message>
    <message>
        <source>Which of your values does it serve?</source>
        <translation>Welke van je waarden dient het?</translation>
    </message>
    <message>
        <source>Why does it matter?</source>
        <translation>Waarom doet het ertoe?</translation>
    </message>
    <message>
        <source>You name your values on the Vision page.</source>
        <translation>Je waarden benoem je op de pagina Visie.</translation>
    </message>
    <message>
        <source>points, km, hours …</source>
        <translation>punten, km, uren …</translation>
    </message>
    <message>
        <source>{name}: from {start} to {target}, not measured yet</source>
        <translation>{name}: van {start} naar {target}, nog niet gemeten</translation>
    </message>
    <message>
        <source>{name}: {value} of {target}</source>
        <translation>{name}: {value} van {target}</translation>
    </message>
    <message>
        <source>{name}: {value}, from {start} to {target}</source>
        <translation>{name}: {value}, van {start} naar {target}</translation>
    </message>
</context>
</TS>
