<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>steps</name>
    <message>
        <source>Action added.</source>
        <translation>Actie toegevoegd.</translation>
    </message>
    <message>
        <source>Action archived; its history stays.</source>
        <translation>Actie gearchiveerd; haar geschiedenis blijft.</translation>
    </message>
    <message>
        <source>Action deleted, with its check-ins.</source>
        <translation>Actie verwijderd, met haar vinkjes.</translation>
    </message>
    <message>
        <source>Action duplicated.</source>
        <translation>Actie gedupliceerd.</translation>
    </message>
    <message>
        <source>Action moved.</source>
        <translation>Actie verplaatst.</translation>
    </message>
    <message>
        <source>Checked off for {day}.</source>
        <translation>Afgevinkt voor {day}.</translation>
    </message>
    <message>
        <source>Done: {step}.</source>
        <translation>Gedaan: {step}.</translation>
    </message>
    <message>
        <source>Feedback deleted.</source>
        <translation>Feedback verwijderd.</translation>
    </message>
    <message>
        <source>Goal achieved. Well done.</source>
        <translation>Doel bereikt. Goed gedaan.</translation>
    </message>
    <message>
        <source>Goal added, with its first small action.</source>
        <translation>Doel toegevoegd, met de eerste kleine actie.</translation>
    </message>
    <message>
        <source>Goal added. A first small action brings it alive.</source>
        <translation>Doel toegevoegd. Een eerste kleine actie brengt het tot leven.</translation>
    </message>
    <message>
        <source>Goal carried over to {quarter}, with its actions.</source>
        <translation>Doel meegenomen naar {quarter}, met zijn acties.</translation>
    </message>
    <message>
        <source>Goal changed.</source>
        <translation>Doel veranderd.</translation>
    </message>
    <message>
        <source>Goal deleted; its actions stay, without a goal.</source>
        <translation>Doel verwijderd; de acties blijven, zonder doel.</translation>
    </message>
    <message>
        <source>Goal dropped; what you did for it stays.</source>
        <translation>Doel losgelaten; wat je ervoor deed, blijft.</translation>
    </message>
    <message>
        <source>Goal marked as carried over.</source>
        <translation>Doel genoteerd als meegenomen.</translation>
    </message>
    <message>
        <source>Goal moved.</source>
        <translation>Doel verplaatst.</translation>
    </message>
    <message>
        <source>Goal parked for another quarter.</source>
        <translation>Doel geparkeerd voor een ander kwartaal.</translation>
    </message>
    <message>
        <source>Goal taken up: it is active.</source>
        <translation>Doel opgepakt: het is actief.</translation>
    </message>
    <message>
        <source>Import done.</source>
        <translation>Import klaar.</translation>
    </message>
    <message>
        <source>It is back, with all that hung on it.</source>
        <translation>Het is terug, met alles wat eraan hing.</translation>
    </message>
    <message>
        <source>Measurement added.</source>
        <translation>Meting toegevoegd.</translation>
    </message>
    <message>
        <source>Noted: the goal still fits.</source>
        <translation>Genoteerd: het doel past nog.</translation>
    </message>
    <message>
        <source>Noted: this is fine as it is.</source>
        <translation>Genoteerd: dit is goed zo.</translation>
    </message>
    <message>
        <source>Pause noted: these days ask for nothing.</source>
        <translation>Pauze genoteerd: deze dagen vragen niets.</translation>
    </message>
    <message>
        <source>Pause removed.</source>
        <translation>Pauze verwijderd.</translation>
    </message>
    <message>
        <source>Person deleted, with what they said.</source>
        <translation>Persoon verwijderd, met wat die zei.</translation>
    </message>
    <message>
        <source>Proposal removed; its action stays.</source>
        <translation>Voorstel verwijderd; de actie blijft.</translation>
    </message>
    <message>
        <source>Reflection deleted.</source>
        <translation>Reflectie verwijderd.</translation>
    </message>
    <message>
        <source>Request removed.</source>
        <translation>Verzoek verwijderd.</translation>
    </message>
    <message>
        <source>The example is gone. This is yours now.</source>
        <translation>Het voorbeeld is weg. Dit is nu van jou.</translation>
    </message>
    <message>
        <source>The feedback is kept.</source>
        <translation>De feedback is bewaard.</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>Het voorstel is bewaard.</translation>
    </message>
    <message>
        <source>The request is kept with your answer.</source>
        <translation>Het verzoek is bewaard met je antwoord.</translation>
    </message>
    <message>
        <source>This is an example to look around in.</source>
        <translation>Dit is een voorbeeld om in rond te kijken.</translation>
    </message>
    <message>
        <source>Value removed, also from its goals.</source>
        <translation>Waarde verwijderd, ook bij de doelen.</translation>
    </message>
    <message>
        <source>Vision saved; earlier versions stay.</source>
        <translation>Visie bewaard; eerdere versies blijven.</translation>
    </message>
    <message>
        <source>Your self-assessment is kept.</source>
        <translation>Je zelfbeoordeling is bewaard.</translation>
    </message>
    <message>
        <source>achieve goal</source>
        <translation>doel bereiken</translation>
    </message>
    <message>
        <source>add action</source>
        <translation>actie toevoegen</translation>
    </message>
    <message>
        <source>add goal</source>
        <translation>doel toevoegen</translation>
    </message>
    <message>
        <source>add measurement</source>
        <translation>meting toevoegen</translation>
    </message>
    <message>
        <source>add value</source>
        <translation>waarde toevoegen</translation>
    </message>
    <message>
        <source>archive action</source>
        <translation>actie archiveren</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>terughalen</translation>
    </message>
    <message>
        <source>carry goal over</source>
        <translation>doel meenemen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>veranderen</translation>
    </message>
    <message>
        <source>change action</source>
        <translation>actie veranderen</translation>
    </message>
    <message>
        <source>change goal</source>
        <translation>doel veranderen</translation>
    </message>
    <message>
        <source>change value</source>
        <translation>waarde veranderen</translation>
    </message>
    <message>
        <source>change “{setting}”</source>
        <translation>“{setting}” veranderen</translation>
    </message>
    <message>
        <source>check off</source>
        <translation>afvinken</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leegmaken</translation>
    </message>
    <message>
        <source>delete action</source>
        <translation>actie verwijderen</translation>
    </message>
    <message>
        <source>delete feedback</source>
        <translation>feedback verwijderen</translation>
    </message>
    <message>
        <source>delete goal</source>
        <translation>doel verwijderen</translation>
    </message>
    <message>
        <source>delete person</source>
        <translation>persoon verwijderen</translation>
    </message>
    <message>
        <source>delete reflection</source>
        <translation>reflectie verwijderen</translation>
    </message>
    <message>
        <source>drop goal</source>
        <translation>doel loslaten</translation>
    </message>
    <message>
        <source>duplicate action</source>
        <translation>actie dupliceren</translation>
    </message>
    <message>
        <source>goal still fits</source>
        <translation>doel past nog</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importeren</translation>
    </message>
    <message>
        <source>keep feedback</source>
        <translation>feedback bewaren</translation>
    </message>
    <message>
        <source>keep person</source>
        <translation>persoon bewaren</translation>
    </message>
    <message>
        <source>keep proposal</source>
        <translation>voorstel bewaren</translation>
    </message>
    <message>
        <source>keep reflection</source>
        <translation>reflectie bewaren</translation>
    </message>
    <message>
        <source>keep request</source>
        <translation>verzoek bewaren</translation>
    </message>
    <message>
        <source>keep self-assessment</source>
        <translation>zelfbeoordeling bewaren</translation>
    </message>
    <message>
        <source>leave the example</source>
        <translation>het voorbeeld verlaten</translation>
    </message>
    <message>
        <source>mark goal as carried over</source>
        <translation>doel noteren als meegenomen</translation>
    </message>
    <message>
        <source>move action</source>
        <translation>actie verplaatsen</translation>
    </message>
    <message>
        <source>move goal</source>
        <translation>doel verplaatsen</translation>
    </message>
    <message>
        <source>move value</source>
        <translation>waarde verplaatsen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>park goal</source>
        <translation>doel parkeren</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plannen</translation>
    </message>
    <message>
        <source>remove measurement</source>
        <translation>meting verwijderen</translation>
    </message>
    <message>
        <source>remove pause</source>
        <translation>pauze verwijderen</translation>
    </message>
    <message>
        <source>remove proposal</source>
        <translation>voorstel verwijderen</translation>
    </message>
    <message>
        <source>remove request</source>
        <translation>verzoek verwijderen</translation>
    </message>
    <message>
        <source>remove self-assessment</source>
        <translation>zelfbeoordeling verwijderen</translation>
    </message>
    <message>
        <source>remove value</source>
        <translation>waarde verwijderen</translation>
    </message>
    <message>
        <source>save vision</source>
        <translation>visie bewaren</translation>
    </message>
    <message>
        <source>show the example</source>
        <translation>het voorbeeld tonen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>overslaan</translation>
    </message>
    <message>
        <source>take action out of the archive</source>
        <translation>actie uit het archief halen</translation>
    </message>
    <message>
        <source>take up goal</source>
        <translation>doel oppakken</translation>
    </message>
    <message>
        <source>this is fine</source>
        <translation>dit is goed zo</translation>
    </message>
    <message>
        <source>{setting}: {value}.</source>
        <translation>{setting}: {value}.</translation>
    </message>
</context>
</TS>
