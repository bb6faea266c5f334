<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>growth</name>
    <message numerus="yes">
        <source>%n answer(s) on the way</source>
        <translation>
            <numerusform>%n antwoord onderweg</numerusform>
            <numerusform>%n antwoorden onderweg</numerusform>
        </translation>
    </message>
    <message>
        <source>A line a block; others as diamonds.</source>
        <translation>Een lijn per bouwsteen; anderen als ruiten.</translation>
    </message>
    <message>
        <source>Afterwards I see why I reacted so; I know two strengths and a pitfall.</source>
        <translation>Achteraf zie ik waarom ik zo reageerde; ik ken twee sterke kanten en een valkuil.</translation>
    </message>
    <message>
        <source>Ask one person for one piece of feedback</source>
        <translation>Iemand om één stukje feedback vragen</translation>
    </message>
    <message>
        <source>Assess myself</source>
        <translation>Mezelf beoordelen</translation>
    </message>
    <message>
        <source>Between: {below} And: {above}</source>
        <translation>Tussen: {below} En: {above}</translation>
    </message>
    <message>
        <source>Building blocks</source>
        <translation>Bouwstenen</translation>
    </message>
    <message>
        <source>Choose on Monday what this week is for</source>
        <translation>Op maandag kiezen waar deze week voor is</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Feedback makes me defend myself; I do things as I always did.</source>
        <translation>Van feedback schiet ik in de verdediging; ik doe dingen zoals altijd.</translation>
    </message>
    <message>
        <source>From a gap to a goal</source>
        <translation>Van een gat naar een doel</translation>
    </message>
    <message>
        <source>From role to proposal</source>
        <translation>Van rol naar voorstel</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Groei</translation>
    </message>
    <message>
        <source>How do I see myself?</source>
        <translation>Hoe zie ik mezelf?</translation>
    </message>
    <message>
        <source>How do others see you? Ask one person you trust; their view then stands beside yours.</source>
        <translation>Hoe zien anderen je? Vraag het iemand die je vertrouwt; die blik staat dan naast de jouwe.</translation>
    </message>
    <message>
        <source>I am surprised by how I react; I can’t name what I am good at.</source>
        <translation>Ik schrik van hoe ik reageer; ik kan niet zeggen waar ik goed in ben.</translation>
    </message>
    <message>
        <source>I ask for feedback each month, and show what I did with it.</source>
        <translation>Ik vraag elke maand om feedback, en laat zien wat ik ermee deed.</translation>
    </message>
    <message>
        <source>I bring an idea now and then; I start when the first step is clear.</source>
        <translation>Ik breng af en toe een idee; ik begin als de eerste stap duidelijk is.</translation>
    </message>
    <message>
        <source>I come with a proposal before I am asked; I start small, the same week.</source>
        <translation>Ik kom met een voorstel voor ik gevraagd word; ik begin klein, dezelfde week.</translation>
    </message>
    <message>
        <source>I have goals, and lose sight of them in busy weeks.</source>
        <translation>Ik heb doelen, en raak ze in drukke weken uit het oog.</translation>
    </message>
    <message>
        <source>I know what each week is for; I say no to what does not serve it.</source>
        <translation>Ik weet waar elke week voor is; ik zeg nee tegen wat daar niet bij past.</translation>
    </message>
    <message>
        <source>I listen to feedback when it comes; I try something new at times.</source>
        <translation>Ik luister naar feedback als die komt; ik probeer soms iets nieuws.</translation>
    </message>
    <message>
        <source>I live from day to day; I can’t say what this quarter is for.</source>
        <translation>Ik leef van dag tot dag; ik kan niet zeggen waar dit kwartaal voor is.</translation>
    </message>
    <message>
        <source>I name my part first, and mend it; people count on what I promise.</source>
        <translation>Ik noem eerst mijn aandeel, en herstel het; mensen rekenen op wat ik beloof.</translation>
    </message>
    <message>
        <source>I name my part when asked; I say in time that something will be late.</source>
        <translation>Ik noem mijn aandeel als ernaar gevraagd wordt; ik zeg op tijd dat iets later komt.</translation>
    </message>
    <message>
        <source>I notice it while it happens; I tell others what drives me and where I slip.</source>
        <translation>Ik merk het terwijl het gebeurt; ik vertel anderen wat me drijft en waar ik uitglijd.</translation>
    </message>
    <message>
        <source>I say what I mean kindly, also when it is hard; my week shows my values.</source>
        <translation>Ik zeg vriendelijk wat ik bedoel, ook als het moeilijk is; aan mijn week zie je mijn waarden.</translation>
    </message>
    <message>
        <source>I say what I mean to people I trust; I notice when I bend too far.</source>
        <translation>Ik zeg wat ik bedoel tegen mensen die ik vertrouw; ik merk het als ik te ver meebuig.</translation>
    </message>
    <message>
        <source>I say what is expected; I do things that go against what I stand for.</source>
        <translation>Ik zeg wat verwacht wordt; ik doe dingen die ingaan tegen waar ik voor sta.</translation>
    </message>
    <message>
        <source>I wait until I am asked; I talk mostly of what does not work.</source>
        <translation>Ik wacht tot ik gevraagd word; ik heb het vooral over wat niet werkt.</translation>
    </message>
    <message>
        <source>Make it a goal…</source>
        <translation>Maak er een doel van…</translation>
    </message>
    <message>
        <source>Make one unasked, constructive proposal in one meeting</source>
        <translation>In één overleg één ongevraagd, opbouwend voorstel doen</translation>
    </message>
    <message>
        <source>Newest filled, the one before dashed, others as diamonds.</source>
        <translation>Nieuwste gevuld, de vorige gestippeld, anderen als ruiten.</translation>
    </message>
    <message>
        <source>Newest filled, the one before dashed.</source>
        <translation>Nieuwste gevuld, de vorige gestippeld.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Open a self-assessment</source>
        <translation>Open een zelfbeoordeling</translation>
    </message>
    <message>
        <source>Others see you much as you see yourself.</source>
        <translation>Anderen zien je ongeveer zoals jij jezelf ziet.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Door de tijd</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Haal die weg</translation>
    </message>
    <message>
        <source>Say on Friday which of my promises is late</source>
        <translation>Op vrijdag zeggen welke belofte later wordt</translation>
    </message>
    <message>
        <source>Say once what I mean where I would be silent</source>
        <translation>Eén keer zeggen wat ik meen, waar ik anders zou zwijgen</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Zelfbeoordelingen</translation>
    </message>
    <message>
        <source>Self-assessments, newest first</source>
        <translation>Zelfbeoordelingen, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>The block with most room to grow can become a goal with one small action.</source>
        <translation>De bouwsteen met de meeste groeiruimte kan een doel worden met één kleine actie.</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>Wat te zien</translation>
    </message>
    <message>
        <source>When did I show this?</source>
        <translation>Wanneer liet ik dit zien?</translation>
    </message>
    <message>
        <source>When it goes wrong I first say who else did it; promises slip silently.</source>
        <translation>Als het misgaat zeg ik eerst wie het deed; beloftes verlopen in stilte.</translation>
    </message>
    <message>
        <source>Write down once what set me off, and why</source>
        <translation>Eén keer opschrijven wat me raakte, en waarom</translation>
    </message>
    <message>
        <source>dashed: before</source>
        <translation>streepjes: eerder</translation>
    </message>
    <message>
        <source>dashed: before, ◆: others</source>
        <translation>streepjes: eerder, ◆: anderen</translation>
    </message>
    <message>
        <source>the honest mirror</source>
        <translation>de eerlijke spiegel</translation>
    </message>
</context>
</TS>
