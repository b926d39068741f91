<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_XB" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;All of the note</source>
        <translation>‏[&amp;Aĺĺ óf ťĥé ňóťé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;No note</source>
        <translation>‏[&amp;Nó ňóťé óňé]‏</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About canvasdesk</source>
        <translation>‏[Ábóúť çáňvášďéšķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>canvasdesk {version}</source>
        <translation>‏[çáňvášďéšķ {version} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>For canvases of nine blocks, your own or an organization’s. It works without a network: what you write stays on this computer.</source>
        <translation>‏[Fóŕ çáňvášéš óf ňíňé bĺóçķš, ýóúŕ óŵň óŕ áň óŕĝáňížáťíóň’š. Íť ŵóŕķš ŵíťĥóúť á ňéťŵóŕķ: ŵĥáť ýóú ŵŕíťé šťáýš óň ťĥíš çómpúťéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <translation>‏[Ťĥé pŕóĝŕám íš fŕéé šófťŵáŕé úňďéŕ ťĥé MÍŤ ĺíçéňçé. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>Fira Sans is under the SIL Open Font License 1.1.</source>
        <translation>‏[Fíŕá Šáňš íš úňďéŕ ťĥé ŠÍĹ Ópéň Fóňť Ĺíçéňšé 1.1. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Qt {version} is used under the GNU LGPL 3.</source>
        <translation>‏[Qť {version} íš úšéď úňďéŕ ťĥé ĜŇÚ ĹĜPĹ 3. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Licences in full…</source>
        <translation>‏[Ĺíçéňçéš íň fúĺĺ… óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New for &amp;my own work</source>
        <translation>‏[Ňéŵ fóŕ &amp;mý óŵň ŵóŕķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;New for an organization</source>
        <translation>‏[&amp;Néŵ fóŕ áň óŕĝáňížáťíóň óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>‏[&amp;Opéň… óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>‏[&amp;Impóŕť… óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Recent canvases…</source>
        <translation>‏[&amp;Réçéňť çáňvášéš… óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>‏[&amp;Sávé óň]‏</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>‏[Šávé &amp;aš… óňé]‏</translation>
    </message>
    <message>
        <source>Save as you &amp;work</source>
        <translation>‏[Šávé áš ýóú &amp;wóŕķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Earlier sa&amp;ves</source>
        <translation>‏[Éáŕĺíéŕ šá&amp;véš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Save a copy wit&amp;hout private parts…</source>
        <translation>‏[Šávé á çópý ŵíť&amp;hóúť pŕíváťé páŕťš… óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>‏[&amp;Pŕíňť… óňé]‏</translation>
    </message>
    <message>
        <source>Print it, or save it as PDF or picture</source>
        <translation>‏[Pŕíňť íť, óŕ šávé íť áš PĎF óŕ píçťúŕé óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Save as P&amp;DF, picture, text…</source>
        <translation>‏[Šávé áš P&amp;DF, píçťúŕé, ťéxť… óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Make a PDF, a picture, slides or a text of it</source>
        <translation>‏[Máķé á PĎF, á píçťúŕé, šĺíďéš óŕ á ťéxť óf íť óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Canvas &amp;details…</source>
        <translation>‏[Çáňváš &amp;déťáíĺš… óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>‏[&amp;Cĺóšé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>‏[&amp;Qúíť óň]‏</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>‏[&amp;Uňďó óň]‏</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>‏[&amp;Réďó óň]‏</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>‏[Çú&amp;t óň]‏</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>‏[&amp;Cópý óň]‏</translation>
    </message>
    <message>
        <source>Copy the canvas as a p&amp;icture</source>
        <translation>‏[Çópý ťĥé çáňváš áš á p&amp;içťúŕé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>‏[&amp;Pášťé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>‏[&amp;Dúpĺíçáťé óňé]‏</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>‏[Ďé&amp;léťé óňé]‏</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>‏[Šéĺéçť &amp;aĺĺ óňé ť]‏</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>‏[Pŕé&amp;féŕéňçéš… óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Find and replac&amp;e…</source>
        <translation>‏[Fíňď áňď ŕépĺáç&amp;e… óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>‏[Fíňď &amp;néxť óňé]‏</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>‏[Fíňď pŕé&amp;víóúš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>‏[&amp;Séáŕçĥ évéŕýťĥíňĝ… óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>‏[&amp;Nóťé óň]‏</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>‏[Áďď á ňóťé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;By its tag</source>
        <translation>‏[&amp;Bý íťš ťáĝ óňé ť]‏</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>‏[&amp;Yéĺĺóŵ óňé]‏</translation>
    </message>
    <message>
        <source>B&amp;lue</source>
        <translation>‏[B&amp;lúé óň]‏</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>‏[&amp;Gŕééň óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>‏[&amp;Víóĺéť óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>‏[&amp;Oŕáňĝé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Teal</source>
        <translation>‏[&amp;Téáĺ óň]‏</translation>
    </message>
    <message>
        <source>G&amp;rey</source>
        <translation>‏[Ĝ&amp;réý óň]‏</translation>
    </message>
    <message>
        <source>S&amp;ymbol…</source>
        <translation>‏[Š&amp;ymbóĺ… óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation>‏[&amp;Líňķ ťó… óňé]‏</translation>
    </message>
    <message>
        <source>Draw an arrow from the chosen notes to another</source>
        <translation>‏[Ďŕáŵ áň áŕŕóŵ fŕóm ťĥé çĥóšéň ňóťéš ťó áňóťĥéŕ óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>&amp;Put on a tag…</source>
        <translation>‏[&amp;Púť óň á ťáĝ… óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>‏[&amp;Táĝš óň]‏</translation>
    </message>
    <message>
        <source>Name, colour and order the tags</source>
        <translation>‏[Ňámé, çóĺóúŕ áňď óŕďéŕ ťĥé ťáĝš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Hear&amp;d</source>
        <translation>‏[Ĥéáŕ&amp;d óňé]‏</translation>
    </message>
    <message>
        <source>Write down what people said</source>
        <translation>‏[Ŵŕíťé ďóŵň ŵĥáť péópĺé šáíď óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>&amp;What did someone say?</source>
        <translation>‏[&amp;Wĥáť ďíď šóméóňé šáý? óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Who &amp;is it for?</source>
        <translation>‏[Ŵĥó &amp;iš íť fóŕ? óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Choose who it is about, then click each note for them</source>
        <translation>‏[Çĥóóšé ŵĥó íť íš ábóúť, ťĥéň çĺíçķ éáçĥ ňóťé fóŕ ťĥém óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>Wal&amp;k the thread</source>
        <translation>‏[Ŵáĺ&amp;k ťĥé ťĥŕéáď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Colour by who it i&amp;s for</source>
        <translation>‏[Çóĺóúŕ bý ŵĥó íť í&amp;s fóŕ óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Let the colours of notes say who they are for</source>
        <translation>‏[Ĺéť ťĥé çóĺóúŕš óf ňóťéš šáý ŵĥó ťĥéý áŕé fóŕ óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Follow the t&amp;hread</source>
        <translation>‏[Fóĺĺóŵ ťĥé ť&amp;hŕéáď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Filt&amp;er…</source>
        <translation>‏[Fíĺť&amp;eŕ… óňé]‏</translation>
    </message>
    <message>
        <source>Edit the &amp;legend</source>
        <translation>‏[Éďíť ťĥé &amp;léĝéňď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Pictu&amp;re…</source>
        <translation>‏[Píçťú&amp;ré… óňé]‏</translation>
    </message>
    <message>
        <source>Remo&amp;ve picture</source>
        <translation>‏[Ŕémó&amp;vé píçťúŕé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>‏[Bŕíňĝ ťó &amp;fŕóňť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Send to &amp;back</source>
        <translation>‏[Šéňď ťó &amp;báçķ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>‏[&amp;Ušúáĺ šížé óňé ť]‏</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>‏[Áĺíĝň &amp;léfť éďĝéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Align &amp;centres, one below the other</source>
        <translation>‏[Áĺíĝň &amp;céňťŕéš, óňé béĺóŵ ťĥé óťĥéŕ óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>‏[Áĺíĝň &amp;ríĝĥť éďĝéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>‏[Áĺíĝň &amp;tóp éďĝéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Align c&amp;entres, side by side</source>
        <translation>‏[Áĺíĝň ç&amp;eňťŕéš, šíďé bý šíďé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>‏[Áĺíĝň &amp;bóťťóm éďĝéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>‏[Éqúáĺ ĝápš &amp;açŕóšš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>‏[Éqúáĺ ĝápš &amp;dóŵň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Add a heading</source>
        <translation>‏[&amp;Aďď á ĥéáďíňĝ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Make it a &amp;heading</source>
        <translation>‏[Máķé íť á &amp;héáďíňĝ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Make it a &amp;note</source>
        <translation>‏[Máķé íť á &amp;nóťé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>‏[&amp;Tíďý óň]‏</translation>
    </message>
    <message>
        <source>&amp;Tidy all blocks</source>
        <translation>‏[&amp;Tíďý áĺĺ bĺóçķš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Move to block…</source>
        <translation>‏[&amp;Móvé ťó bĺóçķ… óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Park</source>
        <translation>‏[&amp;Páŕķ óň]‏</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>‏[Púť &amp;aŵáý óňé]‏</translation>
    </message>
    <message>
        <source>Privat&amp;e</source>
        <translation>‏[Pŕíváť&amp;e óňé]‏</translation>
    </message>
    <message>
        <source>Leave the chosen notes out of what others get</source>
        <translation>‏[Ĺéávé ťĥé çĥóšéň ňóťéš óúť óf ŵĥáť óťĥéŕš ĝéť óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Thi&amp;s note</source>
        <translation>‏[Ťĥí&amp;s ňóťé óňé]‏</translation>
    </message>
    <message>
        <source>Say more about the chosen notes</source>
        <translation>‏[Šáý móŕé ábóúť ťĥé çĥóšéň ňóťéš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>&amp;Personal canvas</source>
        <translation>‏[&amp;Péŕšóňáĺ çáňváš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Rename the block</source>
        <translation>‏[&amp;Réňámé ťĥé bĺóçķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Use the usual heading</source>
        <translation>‏[&amp;Ušé ťĥé úšúáĺ ĥéáďíňĝ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>&amp;Save as my starting point</source>
        <translation>‏[&amp;Sávé áš mý šťáŕťíňĝ póíňť óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>&amp;Forget my starting point</source>
        <translation>‏[&amp;Fóŕĝéť mý šťáŕťíňĝ póíňť óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>‏[Žóóm &amp;iň óňé]‏</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>‏[Žóóm &amp;oúť óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>‏[&amp;Fíť ťĥé ŵíňďóŵ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>‏[&amp;100 % óňé]‏</translation>
    </message>
    <message>
        <source>One &amp;block at a time</source>
        <translation>‏[Óňé &amp;bĺóçķ áť á ťímé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>‏[Ó&amp;uťĺíňé óňé]‏</translation>
    </message>
    <message>
        <source>Outline without the &amp;canvas</source>
        <translation>‏[Óúťĺíňé ŵíťĥóúť ťĥé &amp;cáňváš óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Notes put a&amp;way</source>
        <translation>‏[Ňóťéš púť á&amp;wáý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>T&amp;ype up a wall</source>
        <translation>‏[Ť&amp;ypé úp á ŵáĺĺ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>‏[&amp;Gúíďé óňé]‏</translation>
    </message>
    <message>
        <source>Be asked, one block after the other</source>
        <translation>‏[Bé ášķéď, óňé bĺóçķ áfťéŕ ťĥé óťĥéŕ óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>‏[&amp;Híňťš óňé]‏</translation>
    </message>
    <message>
        <source>Ba&amp;lance</source>
        <translation>‏[Bá&amp;láňçé óňé]‏</translation>
    </message>
    <message>
        <source>What comes in and what goes out</source>
        <translation>‏[Ŵĥáť çóméš íň áňď ŵĥáť ĝóéš óúť óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>‏[&amp;Qúéšťíóňš óňé]‏</translation>
    </message>
    <message>
        <source>O&amp;rder of the blocks</source>
        <translation>‏[Ó&amp;rďéŕ óf ťĥé bĺóçķš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>‏[&amp;Léĝéňď óňé]‏</translation>
    </message>
    <message>
        <source>&amp;All links</source>
        <translation>‏[&amp;Aĺĺ ĺíňķš óňé]‏</translation>
    </message>
    <message>
        <source>Links of the &amp;chosen notes</source>
        <translation>‏[Ĺíňķš óf ťĥé &amp;cĥóšéň ňóťéš óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>&amp;No links</source>
        <translation>‏[&amp;Nó ĺíňķš óňé]‏</translation>
    </message>
    <message>
        <source>Bala&amp;nce on the sheet</source>
        <translation>‏[Báĺá&amp;nçé óň ťĥé šĥééť óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>‏[Ňé&amp;xť páŕť óf ťĥé ŵíňďóŵ óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>‏[Pŕé&amp;víóúš páŕť óf ťĥé ŵíňďóŵ óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>‏[Áš ťĥé &amp;déšķťóp óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>‏[&amp;Líĝĥť óňé]‏</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>‏[Ď&amp;aŕķ óň]‏</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>‏[&amp;Héĺp óň]‏</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>‏[&amp;Kéýbóáŕď šĥóŕťçúťš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;About canvasdesk</source>
        <translation>‏[&amp;Abóúť çáňvášďéšķ óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Notes put away</source>
        <translation>‏[Ňóťéš púť áŵáý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>‏[Bŕíňĝ báçķ óňé]‏</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>‏[Ďéĺéťé fóŕ ĝóóď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>‏[&amp;Bŕíňĝ báçķ óňé ť]‏</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>‏[&amp;Déĺéťé fóŕ ĝóóď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>‏[Šéáŕçĥ óňé]‏</translation>
    </message>
    <message>
        <source>Search the notes put away</source>
        <translation>‏[Šéáŕçĥ ťĥé ňóťéš púť áŵáý óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Nothing is put away. A note you put away leaves the canvas and every export, and waits here until you want it again.</source>
        <translation>‏[Ňóťĥíňĝ íš púť áŵáý. Á ňóťé ýóú púť áŵáý ĺéávéš ťĥé çáňváš áňď évéŕý éxpóŕť, áňď ŵáíťš ĥéŕé úňťíĺ ýóú ŵáňť íť áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé]‏</translation>
    </message>
    <message>
        <source>No note says that.</source>
        <translation>‏[Ňó ňóťé šáýš ťĥáť. óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>AsidePart</name>
    <message>
        <source>Each stays for 30 days. Bring back what you still want.</source>
        <translation>‏[Éáçĥ šťáýš fóŕ 30 ďáýš. Bŕíňĝ báçķ ŵĥáť ýóú šťíĺĺ ŵáňť. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>Hide what is put aside</source>
        <translation>‏[Ĥíďé ŵĥáť íš púť ášíďé óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Put aside ({n})</source>
        <translation>‏[Púť ášíďé ({n}) óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>AskedBack</name>
    <message>
        <source>Print</source>
        <translation>‏[Pŕíňť óň]‏</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>‏[Pŕíňť áĺĺ ťĥé šámé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>‏[Báçķ óň]‏</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>Balance</source>
        <translation>‏[Báĺáňçé óňé]‏</translation>
    </message>
    <message>
        <source>Private notes count here, but not in what others see.</source>
        <translation>‏[Pŕíváťé ňóťéš çóúňť ĥéŕé, búť ňóť íň ŵĥáť óťĥéŕš šéé. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>‏[Óň ťĥé šĥééť óňé ť]‏</translation>
    </message>
    <message>
        <source>A year is counted as 365 days, 52 weeks or 12 months.</source>
        <translation>‏[Á ýéáŕ íš çóúňťéď áš 365 ďáýš, 52 ŵééķš óŕ 12 móňťĥš. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>‏[Á móňťĥ óňé]‏</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>‏[Á ýéáŕ óňé]‏</translation>
    </message>
    <message>
        <source>Notes to complete</source>
        <translation>‏[Ňóťéš ťó çómpĺéťé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>No note in “{come}” or “{go}” says an amount or a feeling yet. Give them one, and both sides are weighed here.</source>
        <translation>‏[Ňó ňóťé íň “{come}” óŕ “{go}” šáýš áň ámóúňť óŕ á fééĺíňĝ ýéť. Ĝívé ťĥém óňé, áňď bóťĥ šíďéš áŕé ŵéíĝĥéď ĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>‏[Ňó ámóúňť óňé]‏</translation>
    </message>
    <message>
        <source>No currency or unit</source>
        <translation>‏[Ňó çúŕŕéňçý óŕ úňíť óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Not said how often</source>
        <translation>‏[Ňóť šáíď ĥóŵ ófťéň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{count} without an amount</source>
        <translation>‏[{count} ŵíťĥóúť áň ámóúňť óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>{count} without a currency or unit</source>
        <translation>‏[{count} ŵíťĥóúť á çúŕŕéňçý óŕ úňíť óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>{count} without “how often”</source>
        <translation>‏[{count} ŵíťĥóúť “ĥóŵ ófťéň” óňé ťŵó ťĥŕ]‏</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Your starting point could not be read, so this canvas begins plain. {why}</source>
        <translation>‏[Ýóúŕ šťáŕťíňĝ póíňť çóúĺď ňóť bé ŕéáď, šó ťĥíš çáňváš béĝíňš pĺáíň. {why} óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>‏[Fóŕĝéť íť óňé]‏</translation>
    </message>
    <message>
        <source>A new canvas for your own work now begins with the tags, headings and details of this one, and without notes.</source>
        <translation>‏[Á ňéŵ çáňváš fóŕ ýóúŕ óŵň ŵóŕķ ňóŵ béĝíňš ŵíťĥ ťĥé ťáĝš, ĥéáďíňĝš áňď ďéťáíĺš óf ťĥíš óňé, áňď ŵíťĥóúť ňóťéš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>A new canvas for an organization now begins with the tags, headings and details of this one, and without notes.</source>
        <translation>‏[Á ňéŵ çáňváš fóŕ áň óŕĝáňížáťíóň ňóŵ béĝíňš ŵíťĥ ťĥé ťáĝš, ĥéáďíňĝš áňď ďéťáíĺš óf ťĥíš óňé, áňď ŵíťĥóúť ňóťéš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň ó]‏</translation>
    </message>
    <message>
        <source>New canvases begin plain again.</source>
        <translation>‏[Ňéŵ çáňvášéš béĝíň pĺáíň áĝáíň. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>You have no starting point. New canvases begin plain.</source>
        <translation>‏[Ýóú ĥávé ňó šťáŕťíňĝ póíňť. Ňéŵ çáňvášéš béĝíň pĺáíň. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Who is it for?</source>
        <translation>‏[Ŵĥó íš íť fóŕ? óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>‏[Ňéxť óňé óňé]‏</translation>
    </message>
    <message>
        <source>Go on with the next one</source>
        <translation>‏[Ĝó óň ŵíťĥ ťĥé ňéxť óňé óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>‏[Ďóňé óň]‏</translation>
    </message>
    <message>
        <source>Put the brush down</source>
        <translation>‏[Púť ťĥé bŕúšĥ ďóŵň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>‏[Ňóňé ýéť. óňé]‏</translation>
    </message>
    <message>
        <source>{count} linked.</source>
        <translation>‏[{count} ĺíňķéď. óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Edit note</source>
        <translation>‏[Éďíť ňóťé óňé]‏</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>‏[Áďď ňóťé óňé]‏</translation>
    </message>
    <message>
        <source>Add heading</source>
        <translation>‏[Áďď ĥéáďíňĝ óňé ť]‏</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>‏[Ŕéňámé á ťáĝ óňé ť]‏</translation>
    </message>
    <message>
        <source>Rename canvas</source>
        <translation>‏[Ŕéňámé çáňváš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Edit header</source>
        <translation>‏[Éďíť ĥéáďéŕ óňé ť]‏</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>‏[&amp;Uňďó óň]‏</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>‏[&amp;Réďó óň]‏</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>‏[Çú&amp;t óň]‏</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>‏[&amp;Cópý óň]‏</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>‏[&amp;Pášťé óňé]‏</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>‏[Šéĺéçť &amp;aĺĺ óňé ť]‏</translation>
    </message>
    <message>
        <source>Put notes away</source>
        <translation>‏[Púť ňóťéš áŵáý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Bring notes back</source>
        <translation>‏[Bŕíňĝ ňóťéš báçķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>‏[Ďéĺéťé ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>Duplicate notes</source>
        <translation>‏[Ďúpĺíçáťé ňóťéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>‏[Pášťé ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>The canvas is copied as a picture.</source>
        <translation>‏[Ťĥé çáňváš íš çópíéď áš á píçťúŕé. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>The canvas is copied as a picture, without what is private.</source>
        <translation>‏[Ťĥé çáňváš íš çópíéď áš á píçťúŕé, ŵíťĥóúť ŵĥáť íš pŕíváťé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>Colour notes</source>
        <translation>‏[Çóĺóúŕ ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>Restack notes</source>
        <translation>‏[Ŕéšťáçķ ňóťéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Park notes</source>
        <translation>‏[Páŕķ ňóťéš óňé]‏</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>‏[Úšúáĺ šížé óňé]‏</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>‏[Móvé ňóťéš óňé]‏</translation>
    </message>
    <message>
        <source>Resize notes</source>
        <translation>‏[Ŕéšížé ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>‏[Ŕéšížé ňóťé óňé ť]‏</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>‏[&amp;Eďíť óň]‏</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>‏[Mó&amp;ré óň]‏</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>‏[Ťá&amp;gš óň]‏</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>‏[Ç&amp;oĺóúŕ óňé]‏</translation>
    </message>
    <message>
        <source>S&amp;ymbol and picture</source>
        <translation>‏[Š&amp;ymbóĺ áňď píçťúŕé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>‏[Áďď á &amp;nóťé óňé ť]‏</translation>
    </message>
    <message>
        <source>This canvas is open to look at only.</source>
        <translation>‏[Ťĥíš çáňváš íš ópéň ťó ĺóóķ áť óňĺý. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>There is room for {limit} characters.</source>
        <translation>‏[Ťĥéŕé íš ŕóóm fóŕ {limit} çĥáŕáçťéŕš. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>‏[Píçťúŕé óňé]‏</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>‏[Émpťý ňóťé óňé]‏</translation>
    </message>
    <message>
        <source>{note}, with the symbol “{symbol}”</source>
        <translation>‏[{note}, ŵíťĥ ťĥé šýmbóĺ “{symbol}” óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Tidy notes</source>
        <translation>‏[Ťíďý ňóťéš óňé]‏</translation>
    </message>
    <message>
        <source>Some notes are hidden. Show all of them to tidy.</source>
        <translation>‏[Šómé ňóťéš áŕé ĥíďďéň. Šĥóŵ áĺĺ óf ťĥém ťó ťíďý. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Align notes</source>
        <translation>‏[Áĺíĝň ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>Equal gaps</source>
        <translation>‏[Éqúáĺ ĝápš óňé]‏</translation>
    </message>
    <message>
        <source>Choose {count} notes or more for this.</source>
        <translation>‏[Çĥóóšé {count} ňóťéš óŕ móŕé fóŕ ťĥíš. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>‏[Máķé íť á ĥéáďíňĝ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Make it a note</source>
        <translation>‏[Máķé íť á ňóťé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>“{block}” is full. You can park what can wait.</source>
        <translation>‏[“{block}” íš fúĺĺ. Ýóú çáň páŕķ ŵĥáť çáň ŵáíť. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>{count} blocks are full. You can park what can wait.</source>
        <translation>‏[{count} bĺóçķš áŕé fúĺĺ. Ýóú çáň páŕķ ŵĥáť çáň ŵáíť. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>These blocks are full: {blocks}. You can park what can wait.</source>
        <translation>‏[Ťĥéšé bĺóçķš áŕé fúĺĺ: {blocks}. Ýóú çáň páŕķ ŵĥáť çáň ŵáíť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>All is tidy.</source>
        <translation>‏[Áĺĺ íš ťíďý. óňé ť]‏</translation>
    </message>
    <message>
        <source>The legend lists who notes are for now, not the tags.</source>
        <translation>‏[Ťĥé ĺéĝéňď ĺíšťš ŵĥó ňóťéš áŕé fóŕ ňóŵ, ňóť ťĥé ťáĝš. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>The legend lists tags once notes have them.</source>
        <translation>‏[Ťĥé ĺéĝéňď ĺíšťš ťáĝš óňçé ňóťéš ĥávé ťĥém. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>The legend is hidden; View shows it again.</source>
        <translation>‏[Ťĥé ĺéĝéňď íš ĥíďďéň; Víéŵ šĥóŵš íť áĝáíň. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>‏[&amp;Réňámé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Choose its notes</source>
        <translation>‏[&amp;Cĥóóšé íťš ňóťéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Di&amp;m all others</source>
        <translation>‏[Ďí&amp;m áĺĺ óťĥéŕš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Delete this tag</source>
        <translation>‏[&amp;Déĺéťé ťĥíš ťáĝ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>‏[Ĺéťťéŕ óňé]‏</translation>
    </message>
    <message>
        <source>Change a tag's letter</source>
        <translation>‏[Çĥáňĝé á ťáĝ'š ĺéťťéŕ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Change a tag's colour</source>
        <translation>‏[Çĥáňĝé á ťáĝ'š çóĺóúŕ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>‏[Ďéĺéťé á ťáĝ óňé ť]‏</translation>
    </message>
    <message>
        <source>Headings are words only. Choose a note.</source>
        <translation>‏[Ĥéáďíňĝš áŕé ŵóŕďš óňĺý. Çĥóóšé á ňóťé. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>‏[Ŕémóvé píçťúŕé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>‏[Áďď píçťúŕé óňé ť]‏</translation>
    </message>
    <message>
        <source>The picture is among the parked notes.</source>
        <translation>‏[Ťĥé píçťúŕé íš ámóňĝ ťĥé páŕķéď ňóťéš. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>‏[Ňó šúĝĝéšťíóňš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Add to my &amp;words</source>
        <translation>‏[Áďď ťó mý &amp;wóŕďš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <translation>‏[Çĥáňĝé ťĥé šýmbóĺ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>‏[Ňó ťáĝš ýéť óňé ť]‏</translation>
    </message>
    <message>
        <source>Choose notes or a block to put a tag on.</source>
        <translation>‏[Çĥóóšé ňóťéš óŕ á bĺóçķ ťó púť á ťáĝ óň. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>{tag} (on {having} of {count})</source>
        <translation>‏[{tag} (óň {having} óf {count}) óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>‏[Ťáķé óff á ťáĝ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Put on a tag</source>
        <translation>‏[Púť óň á ťáĝ óňé ť]‏</translation>
    </message>
    <message>
        <source>There is no tag number {number}.</source>
        <translation>‏[Ťĥéŕé íš ňó ťáĝ ňúmbéŕ {number}. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>No note on the sheet has this tag.</source>
        <translation>‏[Ňó ňóťé óň ťĥé šĥééť ĥáš ťĥíš ťáĝ. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>‏[Ŕépĺáçé óňé]‏</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>‏[Ŕépĺáçé áĺĺ óňé ť]‏</translation>
    </message>
    <message>
        <source>{note}, from “{block}”</source>
        <translation>‏[{note}, fŕóm “{block}” óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>‏[Páŕķéď óňé]‏</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>‏[Áďď á ĥéáďíňĝ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Moved to {block}, {number} of {count}</source>
        <translation>‏[Móvéď ťó {block}, {number} óf {count} óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>‏[&amp;Móvé ťó óňé]‏</translation>
    </message>
    <message>
        <source>{block}, no notes</source>
        <translation>‏[{block}, ňó ňóťéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{block}, 1 note</source>
        <translation>‏[{block}, 1 ňóťé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{block}, {count} notes</source>
        <translation>‏[{block}, {count} ňóťéš óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Heading in {block}: {text}</source>
        <translation>‏[Ĥéáďíňĝ íň {block}: {text} óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Note in {block}: {text}</source>
        <translation>‏[Ňóťé íň {block}: {text} óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>‏[émpťý óň]‏</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏[{number} óf {count} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{number} of {count}, not filtered for</source>
        <translation>‏[{number} óf {count}, ňóť fíĺťéŕéď fóŕ óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>{number} of {count}, not on this thread</source>
        <translation>‏[{number} óf {count}, ňóť óň ťĥíš ťĥŕéáď óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>‏[&amp;Lábéĺ… óňé]‏</translation>
    </message>
    <message>
        <source>Go to its &amp;beginning</source>
        <translation>‏[Ĝó ťó íťš &amp;béĝíňňíňĝ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Go to its &amp;end</source>
        <translation>‏[Ĝó ťó íťš &amp;eňď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>‏[Ĺíň&amp;kš óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Go to that note</source>
        <translation>‏[&amp;Gó ťó ťĥáť ňóťé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;Turn it round</source>
        <translation>‏[&amp;Túŕň íť ŕóúňď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Remove this link</source>
        <translation>‏[&amp;Rémóvé ťĥíš ĺíňķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>‏[Ĺábéĺ óň]‏</translation>
    </message>
    <message>
        <source>Label a link</source>
        <translation>‏[Ĺábéĺ á ĺíňķ óňé ť]‏</translation>
    </message>
    <message>
        <source>{arrow} {note} ({label})</source>
        <translation>‏[{arrow} {note} ({label}) óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Link from {source} to {target}: {label}</source>
        <translation>‏[Ĺíňķ fŕóm {source} ťó {target}: {label} óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Link from {source} to {target}</source>
        <translation>‏[Ĺíňķ fŕóm {source} ťó {target} óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>{note} ({label})</source>
        <translation>‏[{note} ({label}) óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>serves {notes}</source>
        <translation>‏[šéŕvéš {notes} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>from {notes}</source>
        <translation>‏[fŕóm {notes} óňé ť]‏</translation>
    </message>
    <message>
        <source>These notes are linked already.</source>
        <translation>‏[Ťĥéšé ňóťéš áŕé ĺíňķéď áĺŕéáďý. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Link notes</source>
        <translation>‏[Ĺíňķ ňóťéš óňé]‏</translation>
    </message>
    <message>
        <source>Unlink notes</source>
        <translation>‏[Úňĺíňķ ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>Linked to “{note}”.</source>
        <translation>‏[Ĺíňķéď ťó “{note}”. óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Not linked to “{note}” any more.</source>
        <translation>‏[Ňóť ĺíňķéď ťó “{note}” áňý móŕé. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>{count} notes are linked to “{note}”.</source>
        <translation>‏[{count} ňóťéš áŕé ĺíňķéď ťó “{note}”. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>{count} notes are not linked to “{note}” now.</source>
        <translation>‏[{count} ňóťéš áŕé ňóť ĺíňķéď ťó “{note}” ňóŵ. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>‏[Ŕémóvé á ĺíňķ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Turn a link round</source>
        <translation>‏[Ťúŕň á ĺíňķ ŕóúňď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>This note has no links.</source>
        <translation>‏[Ťĥíš ňóťé ĥáš ňó ĺíňķš. óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Make notes private</source>
        <translation>‏[Máķé ňóťéš pŕíváťé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Make notes no longer private</source>
        <translation>‏[Máķé ňóťéš ňó ĺóňĝéŕ pŕíváťé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Unlink from a customer</source>
        <translation>‏[Úňĺíňķ fŕóm á çúšťóméŕ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Link to a customer</source>
        <translation>‏[Ĺíňķ ťó á çúšťóméŕ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>private</source>
        <translation>‏[pŕíváťé óňé]‏</translation>
    </message>
    <message>
        <source>guessed, heard from nobody yet</source>
        <translation>‏[ĝúéššéď, ĥéáŕď fŕóm ňóbóďý ýéť óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Rename a block</source>
        <translation>‏[Ŕéňámé á bĺóçķ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>This block has its usual heading.</source>
        <translation>‏[Ťĥíš bĺóçķ ĥáš íťš úšúáĺ ĥéáďíňĝ. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Use the usual heading</source>
        <translation>‏[Úšé ťĥé úšúáĺ ĥéáďíňĝ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Leave it empty to have “{heading}” again.</source>
        <translation>‏[Ĺéávé íť émpťý ťó ĥávé “{heading}” áĝáíň. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>‏[Çáňváš óňé]‏</translation>
    </message>
    <message>
        <source>Name this canvas</source>
        <translation>‏[Ňámé ťĥíš çáňváš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>‏[Ťáĝ {name} óňé]‏</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Yellow</source>
        <translation>‏[Ýéĺĺóŵ óňé]‏</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>‏[Bĺúé óň]‏</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>‏[Ĝŕééň óň]‏</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>‏[Víóĺéť óňé]‏</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>‏[Óŕáňĝé óňé]‏</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>‏[Ťéáĺ óň]‏</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>‏[Ĝŕéý óň]‏</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Only in the copy</source>
        <translation>‏[Óňĺý íň ťĥé çópý óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>‏[Óňĺý íň ťĥé fíĺé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>‏[Çĥáňĝéď óňé]‏</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>‏[Púť áŵáý óňé]‏</translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>‏[Çómpáŕé ŵíťĥ ťĥé fíĺé óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>How the copy of “{title}” differs</source>
        <translation>‏[Ĥóŵ ťĥé çópý óf “{title}” ďífféŕš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>‏[Ďífféŕéňçéš óňé ť]‏</translation>
    </message>
    <message>
        <source>What</source>
        <translation>‏[Ŵĥáť óň]‏</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>‏[Íň ťĥé çópý óňé ť]‏</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>‏[Íň ťĥé fíĺé óňé ť]‏</translation>
    </message>
    <message>
        <source>Opening the copy changes no file before you have looked at it.</source>
        <translation>‏[Ópéňíňĝ ťĥé çópý çĥáňĝéš ňó fíĺé béfóŕé ýóú ĥávé ĺóóķéď áť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>There is nothing to be seen that differs.</source>
        <translation>‏[Ťĥéŕé íš ňóťĥíňĝ ťó bé šééň ťĥáť ďífféŕš. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>‏[Ópéň ťĥé çópý óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Put away</source>
        <translation>‏[Púť áŵáý óňé]‏</translation>
    </message>
    <message>
        <source>Heading of “{key}”</source>
        <translation>‏[Ĥéáďíňĝ óf “{key}” óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>‏[Çóĺóúŕ óňé]‏</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>‏[Ďáťé óň]‏</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>‏[Ďéšçŕípťíóň óňé ť]‏</translation>
    </message>
    <message>
        <source>Designed by</source>
        <translation>‏[Ďéšíĝňéď bý óňé ť]‏</translation>
    </message>
    <message>
        <source>Designed for</source>
        <translation>‏[Ďéšíĝňéď fóŕ óňé ť]‏</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>‏[Ŕéáďš óň]‏</translation>
    </message>
    <message>
        <source>What it joins</source>
        <translation>‏[Ŵĥáť íť ĵóíňš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>“{key}”, which only a newer program knows</source>
        <translation>‏[“{key}”, ŵĥíçĥ óňĺý á ňéŵéŕ pŕóĝŕám ķňóŵš óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Field “{key}”</source>
        <translation>‏[Fíéĺď “{key}” óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>‏[Ĝóáĺ óň]‏</translation>
    </message>
    <message>
        <source>What kind of entry it is</source>
        <translation>‏[Ŵĥáť ķíňď óf éňťŕý íť íš óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Note or small heading</source>
        <translation>‏[Ňóťé óŕ šmáĺĺ ĥéáďíňĝ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>What stands at it</source>
        <translation>‏[Ŵĥáť šťáňďš áť íť óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>‏[Ĺáňĝúáĝé óňé]‏</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>‏[Ĺéťťéŕ óňé]‏</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>‏[Ĺóĝó óň]‏</translation>
    </message>
    <message>
        <source>Blocks mirrored</source>
        <translation>‏[Bĺóçķš míŕŕóŕéď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>About</source>
        <translation>‏[Ábóúť óň]‏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>‏[Ňámé óň]‏</translation>
    </message>
    <message>
        <source>Size of notes</source>
        <translation>‏[Šížé óf ňóťéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Place in the legend</source>
        <translation>‏[Pĺáçé íň ťĥé ĺéĝéňď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>‏[Píçťúŕé óňé]‏</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>‏[Pŕíváťé óňé]‏</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>‏[Púŕpóšé óňé]‏</translation>
    </message>
    <message>
        <source>What it says about “{key}”</source>
        <translation>‏[Ŵĥáť íť šáýš ábóúť “{key}” óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>‏[Šížé óň]‏</translation>
    </message>
    <message>
        <source>In front or behind</source>
        <translation>‏[Íň fŕóňť óŕ béĥíňď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>‏[Šýmbóĺ óňé]‏</translation>
    </message>
    <message>
        <source>Order of its tags</source>
        <translation>‏[Óŕďéŕ óf íťš ťáĝš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>‏[Ťéxť óň]‏</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>‏[Ťéxť šížé óňé]‏</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>‏[Ťíťĺé óň]‏</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>‏[Véŕšíóň óňé]‏</translation>
    </message>
    <message>
        <source>When</source>
        <translation>‏[Ŵĥéň óň]‏</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>‏[Ŵĥéŕé íť ĺíéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Deleted on one side</source>
        <translation>‏[Ďéĺéťéď óň óňé šíďé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A person’s own work</source>
        <translation>‏[Á péŕšóň’š óŵň ŵóŕķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>‏[Áň óŕĝáňížáťíóň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>As its language</source>
        <translation>‏[Áš íťš ĺáňĝúáĝé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>‏[Ĺéfť ťó ŕíĝĥť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>‏[Ŕíĝĥť ťó ĺéfť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>‏[Šťáňďáŕď óňé]‏</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>‏[Šmáĺĺ óň]‏</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>‏[Šqúáŕé óňé]‏</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>‏[Ŵíďé óň]‏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>‏[Ňóťé óň]‏</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>‏[Šmáĺĺ ĥéáďíňĝ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>The canvas</source>
        <translation>‏[Ťĥé çáňváš óňé]‏</translation>
    </message>
    <message>
        <source>Note “{text}”</source>
        <translation>‏[Ňóťé “{text}” óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>‏[Ťáĝ “{name}” óňé ť]‏</translation>
    </message>
    <message>
        <source>Arrow from “{start}” to “{end}”</source>
        <translation>‏[Áŕŕóŵ fŕóm “{start}” ťó “{end}” óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>What was heard: “{text}”</source>
        <translation>‏[Ŵĥáť ŵáš ĥéáŕď: “{text}” óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Something of the kind “{kind}”, which only a newer program knows</source>
        <translation>‏[Šóméťĥíňĝ óf ťĥé ķíňď “{kind}”, ŵĥíçĥ óňĺý á ňéŵéŕ pŕóĝŕám ķňóŵš óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Two different things</source>
        <translation>‏[Ťŵó ďífféŕéňť ťĥíňĝš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>None</source>
        <translation>‏[Ňóňé óň]‏</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>‏[Áĺĺ óf íť óňé]‏</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>‏[Áňóťĥéŕ píçťúŕé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>‏[Á píçťúŕé óňé]‏</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>‏[Émpťý óň]‏</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>‏[Ďéĺéťéď óňé]‏</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>‏[Ķépť óň]‏</translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <translation>‏[Ķépť: {text} óňé ť]‏</translation>
    </message>
    <message>
        <source>An arrow was drawn to it or changed.</source>
        <translation>‏[Áň áŕŕóŵ ŵáš ďŕáŵň ťó íť óŕ çĥáňĝéď. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>A note now has it.</source>
        <translation>‏[Á ňóťé ňóŵ ĥáš íť. óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Something heard was put down about it.</source>
        <translation>‏[Šóméťĥíňĝ ĥéáŕď ŵáš púť ďóŵň ábóúť íť. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>‏[Páŕķéď óňé]‏</translation>
    </message>
    <message>
        <source>{block}, {across} mm across and {down} mm down</source>
        <translation>‏[{block}, {across} mm áçŕóšš áňď {down} mm ďóŵň óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>{block}, number {number} of {count}</source>
        <translation>‏[{block}, ňúmbéŕ {number} óf {count} óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Number {number} of {count}</source>
        <translation>‏[Ňúmbéŕ {number} óf {count} óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>‏[Ýéš óň]‏</translation>
    </message>
    <message>
        <source>No</source>
        <translation>‏[Ňó ó]‏</translation>
    </message>
    <message>
        <source>By its tag</source>
        <translation>‏[Bý íťš ťáĝ óňé]‏</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>‏[Áúťómáťíç óňé]‏</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Changed on both sides</source>
        <translation>‏[Çĥáňĝéď óň bóťĥ šíďéš óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>‏[Míňé óň]‏</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>‏[Ťĥéíŕš óňé]‏</translation>
    </message>
    <message>
        <source>All other changes have come together. Choose what to keep of these.</source>
        <translation>‏[Áĺĺ óťĥéŕ çĥáňĝéš ĥávé çómé ťóĝéťĥéŕ. Çĥóóšé ŵĥáť ťó ķéép óf ťĥéšé. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>Take all from the other version</source>
        <translation>‏[Ťáķé áĺĺ fŕóm ťĥé óťĥéŕ véŕšíóň óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Take all from this window</source>
        <translation>‏[Ťáķé áĺĺ fŕóm ťĥíš ŵíňďóŵ óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>{count} more are not shown. In all of them, what this window has is kept.</source>
        <translation>‏[{count} móŕé áŕé ňóť šĥóŵň. Íň áĺĺ óf ťĥém, ŵĥáť ťĥíš ŵíňďóŵ ĥáš íš ķépť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>{count} more are not shown. In all of them, what the other version has is kept.</source>
        <translation>‏[{count} móŕé áŕé ňóť šĥóŵň. Íň áĺĺ óf ťĥém, ŵĥáť ťĥé óťĥéŕ véŕšíóň ĥáš íš ķépť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>‏[Çáňçéĺ óňé]‏</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>‏[Ķéép ťĥéšé óňé]‏</translation>
    </message>
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>What was not saved is kept: should the program end, it can be recovered.</source>
        <translation>‏[Ŵĥáť ŵáš ňóť šávéď íš ķépť: šĥóúĺď ťĥé pŕóĝŕám éňď, íť çáň bé ŕéçóvéŕéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>What was not saved could not be kept.</source>
        <translation>‏[Ŵĥáť ŵáš ňóť šávéď çóúĺď ňóť bé ķépť. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>‏[Šóméťĥíňĝ ŵéňť ŵŕóňĝ íň ťĥé pŕóĝŕám óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>{safe} You can go on; saving under another name is wise. Whoever looks after the program can use these details.</source>
        <translation>‏[{safe} Ýóú çáň ĝó óň; šávíňĝ úňďéŕ áňóťĥéŕ ňámé íš ŵíšé. Ŵĥóévéŕ ĺóóķš áfťéŕ ťĥé pŕóĝŕám çáň úšé ťĥéšé ďéťáíĺš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň ó]‏</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>When it was heard</source>
        <translation>‏[Ŵĥéň íť ŵáš ĥéáŕď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>When it was heard. Delete leaves it open.</source>
        <translation>‏[Ŵĥéň íť ŵáš ĥéáŕď. Ďéĺéťé ĺéávéš íť ópéň. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>‏[Ňó ďáťé óňé]‏</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Canvas details</source>
        <translation>‏[Çáňváš ďéťáíĺš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>For example: en, de, pt-BR, ar</source>
        <translation>‏[Fóŕ éxámpĺé: éň, ďé, pť-BŔ, áŕ óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>‏[Ĺóĝó óň]‏</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>‏[Ŕéáďš óň]‏</translation>
    </message>
    <message>
        <source>As its language</source>
        <translation>‏[Áš íťš ĺáňĝúáĝé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>‏[Ĺéfť ťó ŕíĝĥť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>‏[Ŕíĝĥť ťó ĺéfť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>‏[Ňóťéš óň]‏</translation>
    </message>
    <message>
        <source>Standard, two across</source>
        <translation>‏[Šťáňďáŕď, ťŵó áçŕóšš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Small, three across</source>
        <translation>‏[Šmáĺĺ, ťĥŕéé áçŕóšš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Square, 76 × 76 mm</source>
        <translation>‏[Šqúáŕé, 76 × 76 mm óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Wide, 127 × 76 mm</source>
        <translation>‏[Ŵíďé, 127 × 76 mm óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>‏[Ďéšçŕípťíóň óňé ť]‏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>‏[Çáňçéĺ óňé]‏</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>‏[Áppĺý óň]‏</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>‏[Ťíťĺé óň]‏</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>‏[Púŕpóšé óňé]‏</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>‏[Ĝóáĺ óň]‏</translation>
    </message>
    <message>
        <source>Designed for</source>
        <translation>‏[Ďéšíĝňéď fóŕ óňé ť]‏</translation>
    </message>
    <message>
        <source>Designed by</source>
        <translation>‏[Ďéšíĝňéď bý óňé ť]‏</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>‏[Ďáťé óň]‏</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>‏[Véŕšíóň óňé]‏</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>‏[Ĺáňĝúáĝé óňé]‏</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>Earlier saves</source>
        <translation>‏[Éáŕĺíéŕ šávéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>‏[Ópéň óň]‏</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>‏[Púť báçķ óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Open in a window of its own</source>
        <translation>‏[&amp;Opéň íň á ŵíňďóŵ óf íťš óŵň óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>‏[&amp;Púť báçķ óňé]‏</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>‏[Ópéň íť íň á ŵíňďóŵ óf íťš óŵň óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Have the canvas be again as it was then</source>
        <translation>‏[Ĥávé ťĥé çáňváš bé áĝáíň áš íť ŵáš ťĥéň óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Nothing was saved yet. What you save is kept here too: one save a minute for an hour, one an hour for a day, one a day for a month.</source>
        <translation>‏[Ňóťĥíňĝ ŵáš šávéď ýéť. Ŵĥáť ýóú šávé íš ķépť ĥéŕé ťóó: óňé šávé á míňúťé fóŕ áň ĥóúŕ, óňé áň ĥóúŕ fóŕ á ďáý, óňé á ďáý fóŕ á móňťĥ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>‏[Úňťíťĺéď óňé]‏</translation>
    </message>
    <message>
        <source>{title} as of {time}</source>
        <translation>‏[{title} áš óf {time} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>The canvas is just like that now.</source>
        <translation>‏[Ťĥé çáňváš íš ĵúšť ĺíķé ťĥáť ňóŵ. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Put back what was saved {time}</source>
        <translation>‏[Púť báçķ ŵĥáť ŵáš šávéď {time} óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>The canvas is again as it was saved {time}. Undo takes that back.</source>
        <translation>‏[Ťĥé çáňváš íš áĝáíň áš íť ŵáš šávéď {time}. Úňďó ťáķéš ťĥáť báçķ. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>‏[Ňóťéš: {count} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>‏[Íň ťĥé fíĺé ňóŵ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>‏[Ťóďáý óň]‏</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>‏[Ýéšťéŕďáý óňé]‏</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>‏[{date}, {time} óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>The file is now called “{name}”. The canvas is saved there.</source>
        <translation>‏[Ťĥé fíĺé íš ňóŵ çáĺĺéď “{name}”. Ťĥé çáňváš íš šávéď ťĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>The file is now in {folder}. The canvas is saved there.</source>
        <translation>‏[Ťĥé fíĺé íš ňóŵ íň {folder}. Ťĥé çáňváš íš šávéď ťĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it.</source>
        <translation>‏[Á ňéŵéŕ véŕšíóň óf ťĥé pŕóĝŕám ŵŕóťé íť. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Another canvas is there now.</source>
        <translation>‏[Áňóťĥéŕ çáňváš íš ťĥéŕé ňóŵ. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Take in what changed elsewhere</source>
        <translation>‏[Ťáķé íň ŵĥáť çĥáňĝéď éĺšéŵĥéŕé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Another program changed “{name}” in the same places as you. Nothing is saved until you choose what to keep.</source>
        <translation>‏[Áňóťĥéŕ pŕóĝŕám çĥáňĝéď “{name}” íň ťĥé šámé pĺáçéš áš ýóú. Ňóťĥíňĝ íš šávéď úňťíĺ ýóú çĥóóšé ŵĥáť ťó ķéép. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>‏[Çĥóóšé… óňé]‏</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>‏[Ťĥíš ŵíňďóŵ óňé ť]‏</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>‏[Ťĥé fíĺé óňé]‏</translation>
    </message>
    <message>
        <source>Another program changed “{name}”, and it cannot be taken in. {reason} Your canvas is kept in this window; save it under another name.</source>
        <translation>‏[Áňóťĥéŕ pŕóĝŕám çĥáňĝéď “{name}”, áňď íť çáňňóť bé ťáķéň íň. {reason} Ýóúŕ çáňváš íš ķépť íň ťĥíš ŵíňďóŵ; šávé íť úňďéŕ áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>“{name}” cannot be read any more. {reason} Your canvas is kept in this window; save it under another name.</source>
        <translation>‏[“{name}” çáňňóť bé ŕéáď áňý móŕé. {reason} Ýóúŕ çáňváš íš ķépť íň ťĥíš ŵíňďóŵ; šávé íť úňďéŕ áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted. Your canvas is kept in this window; save it where you want it.</source>
        <translation>‏[“{name}” ŵáš móvéď óŕ ďéĺéťéď. Ýóúŕ çáňváš íš ķépť íň ťĥíš ŵíňďóŵ; šávé íť ŵĥéŕé ýóú ŵáňť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>The folder of “{name}” is gone, or its disk is not connected: {folder}. Your canvas is kept in this window; bring the folder back, or save elsewhere.</source>
        <translation>‏[Ťĥé fóĺďéŕ óf “{name}” íš ĝóňé, óŕ íťš ďíšķ íš ňóť çóňňéçťéď: {folder}. Ýóúŕ çáňváš íš ķépť íň ťĥíš ŵíňďóŵ; bŕíňĝ ťĥé fóĺďéŕ báçķ, óŕ šávé éĺšéŵĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Another program changed “{name}” too. Both are together now.</source>
        <translation>‏[Áňóťĥéŕ pŕóĝŕám çĥáňĝéď “{name}” ťóó. Bóťĥ áŕé ťóĝéťĥéŕ ňóŵ. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>Another program changed “{name}”. This is what it holds now.</source>
        <translation>‏[Áňóťĥéŕ pŕóĝŕám çĥáňĝéď “{name}”. Ťĥíš íš ŵĥáť íť ĥóĺďš ňóŵ. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>‏[Šávé áš… óňé]‏</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>‏[Éxpóŕť óňé]‏</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>‏[Fóŕmáť óňé]‏</translation>
    </message>
    <message>
        <source>Leave out what is private</source>
        <translation>‏[Ĺéávé óúť ŵĥáť íš pŕíváťé óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>‏[Çáňçéĺ óňé]‏</translation>
    </message>
    <message>
        <source>Which format?</source>
        <translation>‏[Ŵĥíçĥ fóŕmáť? óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>‏[Çĥóóšé… óňé]‏</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>‏[Ŵĥéŕé óň]‏</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>‏[Éxpóŕť ťó óňé]‏</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>‏[Ŕépĺáçé óňé]‏</translation>
    </message>
    <message>
        <source>There is a file of this name already. It will be replaced.</source>
        <translation>‏[Ťĥéŕé íš á fíĺé óf ťĥíš ňámé áĺŕéáďý. Íť ŵíĺĺ bé ŕépĺáçéď. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Text (Markdown)</source>
        <translation>‏[Ťéxť (Máŕķďóŵň) óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <translation>‏[ĴŠÓŇ Çáňváš óňé ť]‏</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>‏[Ťábĺé fóŕ špŕéáďšĥééťš (ÇŠV) óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>‏[Ťábĺé ŵíťĥ ťábš (ŤŠV) óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Business model (BMML)</source>
        <translation>‏[Búšíňéšš móďéĺ (BMMĹ) óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Nine lists (JSON)</source>
        <translation>‏[Ňíňé ĺíšťš (ĴŠÓŇ) óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A table has the notes with their longer texts, tags, colours and places, and nothing else.</source>
        <translation>‏[Á ťábĺé ĥáš ťĥé ňóťéš ŵíťĥ ťĥéíŕ ĺóňĝéŕ ťéxťš, ťáĝš, çóĺóúŕš áňď pĺáçéš, áňď ňóťĥíňĝ éĺšé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ň]‏</translation>
    </message>
    <message>
        <source>BMML has the texts in the blocks, and the links that it has a place for; what was left out is said afterwards.</source>
        <translation>‏[BMMĹ ĥáš ťĥé ťéxťš íň ťĥé bĺóçķš, áňď ťĥé ĺíňķš ťĥáť íť ĥáš á pĺáçé fóŕ; ŵĥáť ŵáš ĺéfť óúť íš šáíď áfťéŕŵáŕďš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>Headings inside blocks, pictures and symbols are left out.</source>
        <translation>‏[Ĥéáďíňĝš íňšíďé bĺóçķš, píçťúŕéš áňď šýmbóĺš áŕé ĺéfť óúť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>Headings inside blocks are left out.</source>
        <translation>‏[Ĥéáďíňĝš íňšíďé bĺóçķš áŕé ĺéfť óúť. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>Pictures and symbols are left out.</source>
        <translation>‏[Píçťúŕéš áňď šýmbóĺš áŕé ĺéfť óúť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Parked</source>
        <translation>‏[Páŕķéď óňé]‏</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Any</source>
        <translation>‏[Áňý óň]‏</translation>
    </message>
    <message>
        <source>At least: {word}</source>
        <translation>‏[Áť ĺéášť: {word} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>‏[Ýéš óň]‏</translation>
    </message>
    <message>
        <source>No</source>
        <translation>‏[Ňó ó]‏</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>‏[Fíĺĺéď íň óňé]‏</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>‏[Émpťý óň]‏</translation>
    </message>
    <message>
        <source>At least…</source>
        <translation>‏[Áť ĺéášť… óňé]‏</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>‏[Fíéĺďš óňé]‏</translation>
    </message>
    <message>
        <source>{field} – empty</source>
        <translation>‏[{field} – émpťý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{field} – at least {value}</source>
        <translation>‏[{field} – áť ĺéášť {value} óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Guessed answers</source>
        <translation>‏[Ĝúéššéď áňšŵéŕš óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>FieldFaults</name>
    <message>
        <source>This is no date. Write it like {example}.</source>
        <translation>‏[Ťĥíš íš ňó ďáťé. Ŵŕíťé íť ĺíķé {example}. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>‏[Ťĥíš íš ňó ŵĥóĺé ňúmbéŕ. óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>This is no number. Write it like {example}.</source>
        <translation>‏[Ťĥíš íš ňó ňúmbéŕ. Ŵŕíťé íť ĺíķé {example}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>At least {number} fits here.</source>
        <translation>‏[Áť ĺéášť {number} fíťš ĥéŕé. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>At most {number} fits here.</source>
        <translation>‏[Áť móšť {number} fíťš ĥéŕé. óňé ťŵó ťĥŕ]‏</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>{field} – the notes differ</source>
        <translation>‏[{field} – ťĥé ňóťéš ďífféŕ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>A guess. Did someone say it?</source>
        <translation>‏[Á ĝúéšš. Ďíď šóméóňé šáý íť? óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Write down who said it, and how</source>
        <translation>‏[Ŵŕíťé ďóŵň ŵĥó šáíď íť, áňď ĥóŵ óňé ťŵó ťĥŕéé]‏</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Most valued</source>
        <translation>‏[Móšť váĺúéď óňé ť]‏</translation>
    </message>
    <message>
        <source>One of the customers you would least like to lose</source>
        <translation>‏[Óňé óf ťĥé çúšťóméŕš ýóú ŵóúĺď ĺéášť ĺíķé ťó ĺóšé óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Why they care</source>
        <translation>‏[Ŵĥý ťĥéý çáŕé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>What makes this matter to them?</source>
        <translation>‏[Ŵĥáť máķéš ťĥíš máťťéŕ ťó ťĥém? óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Why they would tell others</source>
        <translation>‏[Ŵĥý ťĥéý ŵóúĺď ťéĺĺ óťĥéŕš óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>What would they say about it?</source>
        <translation>‏[Ŵĥáť ŵóúĺď ťĥéý šáý ábóúť íť? óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>What they want from you</source>
        <translation>‏[Ŵĥáť ťĥéý ŵáňť fŕóm ýóú óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Ask how they would like it, before how you do it</source>
        <translation>‏[Ášķ ĥóŵ ťĥéý ŵóúĺď ĺíķé íť, béfóŕé ĥóŵ ýóú ďó íť óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>To find you when they need you</source>
        <translation>‏[Ťó fíňď ýóú ŵĥéň ťĥéý ňééď ýóú óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Something in between</source>
        <translation>‏[Šóméťĥíňĝ íň béťŵééň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>To stay in touch</source>
        <translation>‏[Ťó šťáý íň ťóúçĥ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Their part</source>
        <translation>‏[Ťĥéíŕ páŕť óňé]‏</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>‏[Páýš óň]‏</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>‏[Ďéçíďéš óňé]‏</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>‏[Ŕéçéívéš óňé]‏</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>‏[Ámóúňť óňé]‏</translation>
    </message>
    <message>
        <source>Currency or unit</source>
        <translation>‏[Çúŕŕéňçý óŕ úňíť óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>EUR, hours</source>
        <translation>‏[ÉÚŔ, ĥóúŕš óňé]‏</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>‏[Ĥóŵ ófťéň óňé]‏</translation>
    </message>
    <message>
        <source>once</source>
        <translation>‏[óňçé óň]‏</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>‏[á ďáý óň]‏</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>‏[á ŵééķ óňé]‏</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>‏[á móňťĥ óňé]‏</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>‏[á ýéáŕ óňé]‏</translation>
    </message>
    <message>
        <source>It is money</source>
        <translation>‏[Íť íš móňéý óňé ť]‏</translation>
    </message>
    <message>
        <source>Not time, praise or worry</source>
        <translation>‏[Ňóť ťímé, pŕáíšé óŕ ŵóŕŕý óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>‏[Ĥóŵ íť fééĺš óňé ť]‏</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>‏[Íť ĥúŕťš óňé]‏</translation>
    </message>
    <message>
        <source>It drains</source>
        <translation>‏[Íť ďŕáíňš óňé]‏</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>‏[Ňéíťĥéŕ óňé]‏</translation>
    </message>
    <message>
        <source>It does good</source>
        <translation>‏[Íť ďóéš ĝóóď óňé ť]‏</translation>
    </message>
    <message>
        <source>It gives energy</source>
        <translation>‏[Íť ĝívéš éňéŕĝý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>‏[Ĥóŵ šúŕé óňé]‏</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>‏[Á ĝúéšš óňé]‏</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>‏[Béíňĝ ťéšťéď óňé ť]‏</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>‏[Çóňfíŕméď óňé]‏</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>‏[Ŕéfúťéď óňé]‏</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Exported to {path}</source>
        <translation>‏[Éxpóŕťéď ťó {path} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>‏[Šĥóŵ íť óňé]‏</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>‏[Úňťíťĺéď óňé]‏</translation>
    </message>
    <message>
        <source>The folder {wanted} is gone or cannot be written to. This canvas is in {folder}.</source>
        <translation>‏[Ťĥé fóĺďéŕ {wanted} íš ĝóňé óŕ çáňňóť bé ŵŕíťťéň ťó. Ťĥíš çáňváš íš íň {folder}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>‏[Šávé áš… óňé]‏</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>‏[Šávé áňýŵáý óňé ť]‏</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>‏[Šávé éĺšéŵĥéŕé… óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>A copy without private parts is in {path}</source>
        <translation>‏[Á çópý ŵíťĥóúť pŕíváťé páŕťš íš íň {path} óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Export elsewhere…</source>
        <translation>‏[Éxpóŕť éĺšéŵĥéŕé… óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A copy of the file as it was is kept before it is saved.</source>
        <translation>‏[Á çópý óf ťĥé fíĺé áš íť ŵáš íš ķépť béfóŕé íť íš šávéď. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open canvases</source>
        <translation>‏[Ópéň çáňvášéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>‏[Çáňvášéš óňé]‏</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>‏[Ímpóŕť óňé]‏</translation>
    </message>
    <message>
        <source>Texts and canvases</source>
        <translation>‏[Ťéxťš áňď çáňvášéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>‏[Áĺĺ fíĺéš óňé]‏</translation>
    </message>
    <message>
        <source>Show a photo</source>
        <translation>‏[Šĥóŵ á pĥóťó óňé ť]‏</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>‏[Píçťúŕéš óňé]‏</translation>
    </message>
    <message>
        <source>Save the canvas as</source>
        <translation>‏[Šávé ťĥé çáňváš áš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Save a copy without private parts</source>
        <translation>‏[Šávé á çópý ŵíťĥóúť pŕíváťé páŕťš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>‏[Šávé áš óňé]‏</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>‏[Çĥóóšé á píçťúŕé óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Untitled</source>
        <translation>‏[Úňťíťĺéď óňé]‏</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>‏[Fíĺťéŕ óňé]‏</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>‏[Ťáĝš óň]‏</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>‏[Bĺóçķš óňé]‏</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>‏[Çĺéáŕ óň]‏</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>‏[Ŵóŕďš íň ňóťéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Words that notes must have</source>
        <translation>‏[Ŵóŕďš ťĥáť ňóťéš múšť ĥávé óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Dim others</source>
        <translation>‏[Ďím óťĥéŕš óňé]‏</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>‏[Ĥíďé óťĥéŕš óňé ť]‏</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>‏[Ňóťéš: {count} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>‏[{found} óf {count} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>What becomes of the other notes</source>
        <translation>‏[Ŵĥáť béçóméš óf ťĥé óťĥéŕ ňóťéš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>‏[Çĺóšé ťĥé fíĺťéŕ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Show all notes and close</source>
        <translation>‏[Šĥóŵ áĺĺ ňóťéš áňď çĺóšé óňé ťŵó ťĥ]‏</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>‏[Fíňď áňď ŕépĺáçé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>‏[Fíňď íň ňóťéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>‏[Ŕépĺáçé ŵíťĥ óňé ť]‏</translation>
    </message>
    <message>
        <source>Match case and accents</source>
        <translation>‏[Máťçĥ çášé áňď áççéňťš óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>‏[Pŕévíóúš máťçĥ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>‏[Ňéxť máťçĥ óňé]‏</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>‏[Ŕépĺáçé óňé]‏</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>‏[Ŕépĺáçé áĺĺ óňé ť]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>‏[{count} ŕépĺáçéď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>‏[{at} óf {count} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>‏[Ňóťĥíňĝ fóúňď óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Open</source>
        <translation>‏[Ópéň óň]‏</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>‏[Ópéň ťĥé fíĺé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Compare with the file…</source>
        <translation>‏[Çómpáŕé ŵíťĥ ťĥé fíĺé… óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>‏[Bŕíňĝ báçķ óňé]‏</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>‏[Púť ášíďé óňé]‏</translation>
    </message>
</context>
<context>
    <name>GuessNumber</name>
    <message>
        <source>Show those that nobody was heard to say</source>
        <translation>‏[Šĥóŵ ťĥóšé ťĥáť ňóbóďý ŵáš ĥéáŕď ťó šáý óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{keys} opens the guide again</source>
        <translation>‏[{keys} ópéňš ťĥé ĝúíďé áĝáíň óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Enter keeps the note. Enter in an empty one goes to the next block</source>
        <translation>‏[Éňťéŕ ķéépš ťĥé ňóťé. Éňťéŕ íň áň émpťý óňé ĝóéš ťó ťĥé ňéxť bĺóçķ óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
</context>
<context>
    <name>GuideBox</name>
    <message>
        <source>Guide</source>
        <translation>‏[Ĝúíďé óň]‏</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>‏[Ňóť ňóŵ óňé]‏</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏[{number} óf {count} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Next: {block}</source>
        <translation>‏[Ňéxť: {block} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>‏[Ďóňé óň]‏</translation>
    </message>
</context>
<context>
    <name>HeadingField</name>
    <message>
        <source>Heading of the block</source>
        <translation>‏[Ĥéáďíňĝ óf ťĥé bĺóçķ óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Write down what was heard</source>
        <translation>‏[Ŵŕíťé ďóŵň ŵĥáť ŵáš ĥéáŕď óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Edit what was heard</source>
        <translation>‏[Éďíť ŵĥáť ŵáš ĥéáŕď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Delete what was heard</source>
        <translation>‏[Ďéĺéťé ŵĥáť ŵáš ĥéáŕď óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Date what was heard</source>
        <translation>‏[Ďáťé ŵĥáť ŵáš ĥéáŕď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>‏[Máķé pŕíváťé óňé ť]‏</translation>
    </message>
    <message>
        <source>Make no longer private</source>
        <translation>‏[Máķé ňó ĺóňĝéŕ pŕíváťé óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Attach to a note</source>
        <translation>‏[Áťťáçĥ ťó á ňóťé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Detach from a note</source>
        <translation>‏[Ďéťáçĥ fŕóm á ňóťé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Say which answer it speaks to</source>
        <translation>‏[Šáý ŵĥíçĥ áňšŵéŕ íť špéáķš ťó óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>‏[&amp;Eďíť óň]‏</translation>
    </message>
    <message>
        <source>&amp;Attach to the chosen note</source>
        <translation>‏[&amp;Aťťáçĥ ťó ťĥé çĥóšéň ňóťé óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Attach &amp;to…</source>
        <translation>‏[Áťťáçĥ &amp;tó… óňé ť]‏</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>‏[&amp;Nó ďáťé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>‏[&amp;Pŕíváťé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>‏[&amp;Déĺéťé óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>‏[&amp;Gó ťĥéŕé óňé]‏</translation>
    </message>
    <message>
        <source>It speaks to &amp;all answers</source>
        <translation>‏[Íť špéáķš ťó &amp;aĺĺ áňšŵéŕš óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>‏[&amp;Déťáçĥ óňé]‏</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>‏[… áňď {count} móŕé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>heard: {entries}</source>
        <translation>‏[ĥéáŕď: {entries} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>‏[Ťóďáý óň]‏</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>‏[Ýéšťéŕďáý óňé]‏</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>‏[Pŕíváťé óňé]‏</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>‏[Ňó ŵóŕďš óňé]‏</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‏[“{words}” óňé]‏</translation>
    </message>
    <message>
        <source>“{words}” – {who}</source>
        <translation>‏[“{words}” – {who} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>about: {notes}</source>
        <translation>‏[ábóúť: {notes} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>The one answer about customers is a guess</source>
        <translation>‏[Ťĥé óňé áňšŵéŕ ábóúť çúšťóméŕš íš á ĝúéšš óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>The one answer about customers was heard</source>
        <translation>‏[Ťĥé óňé áňšŵéŕ ábóúť çúšťóméŕš ŵáš ĥéáŕď óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>All {count} answers about customers were heard</source>
        <translation>‏[Áĺĺ {count} áňšŵéŕš ábóúť çúšťóméŕš ŵéŕé ĥéáŕď óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>All {count} answers about customers are guesses</source>
        <translation>‏[Áĺĺ {count} áňšŵéŕš ábóúť çúšťóméŕš áŕé ĝúéššéš óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>{guessed} of {count} answers about customers are guesses</source>
        <translation>‏[{guessed} óf {count} áňšŵéŕš ábóúť çúšťóméŕš áŕé ĝúéššéš óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>About no note yet</source>
        <translation>‏[Ábóúť ňó ňóťé ýéť óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>About {count} notes</source>
        <translation>‏[Ábóúť {count} ňóťéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>About “{note}”: {fields}</source>
        <translation>‏[Ábóúť “{note}”: {fields} óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>About “{note}”</source>
        <translation>‏[Ábóúť “{note}” óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>HeardField</name>
    <message>
        <source>What someone said</source>
        <translation>‏[Ŵĥáť šóméóňé šáíď óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>HeardForm</name>
    <message>
        <source>How</source>
        <translation>‏[Ĥóŵ óň]‏</translation>
    </message>
</context>
<context>
    <name>HeardLog</name>
    <message>
        <source>What was heard</source>
        <translation>‏[Ŵĥáť ŵáš ĥéáŕď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>‏[Ďóňé óň]‏</translation>
    </message>
    <message>
        <source>Choose a note on the canvas first.</source>
        <translation>‏[Çĥóóšé á ňóťé óň ťĥé çáňváš fíŕšť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>‏[{count} éňťŕíéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Let it go on a note; held over “Heard” it opens the outline.</source>
        <translation>‏[Ĺéť íť ĝó óň á ňóťé; ĥéĺď óvéŕ “Ĥéáŕď” íť ópéňš ťĥé óúťĺíňé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>Heard</source>
        <translation>‏[Ĥéáŕď óň]‏</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>‏[Áďď óň]‏</translation>
    </message>
    <message>
        <source>Write down what was heard</source>
        <translation>‏[Ŵŕíťé ďóŵň ŵĥáť ŵáš ĥéáŕď óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>What did someone say?</source>
        <translation>‏[Ŵĥáť ďíď šóméóňé šáý? óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>‏[Ĝúéššéš óňé]‏</translation>
    </message>
    <message>
        <source>Write down what people say, in their own words. Attached to a note, it turns a guess into something you know.</source>
        <translation>‏[Ŵŕíťé ďóŵň ŵĥáť péópĺé šáý, íň ťĥéíŕ óŵň ŵóŕďš. Áťťáçĥéď ťó á ňóťé, íť ťúŕňš á ĝúéšš íňťó šóméťĥíňĝ ýóú ķňóŵ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>‏[Ĥéĺp óň]‏</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>‏[Šéáŕçĥ ťĥé ĥéĺp óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>‏[Páĝéš óň]‏</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>‏[Páĝé óň]‏</translation>
    </message>
    <message>
        <source>Nothing about “{words}”.</source>
        <translation>‏[Ňóťĥíňĝ ábóúť “{words}”. óňé ťŵó ťĥ]‏</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Type to write, Ctrl+Enter goes on with the next note</source>
        <translation>‏[Ťýpé ťó ŵŕíťé, Çťŕĺ+Éňťéŕ ĝóéš óň ŵíťĥ ťĥé ňéxť ňóťé óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>Page Up and Page Down go from block to block, Esc shows the whole sheet</source>
        <translation>‏[Páĝé Úp áňď Páĝé Ďóŵň ĝó fŕóm bĺóçķ ťó bĺóçķ, Éšç šĥóŵš ťĥé ŵĥóĺé šĥééť óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Double-click a block to write a note</source>
        <translation>‏[Ďóúbĺé-çĺíçķ á bĺóçķ ťó ŵŕíťé á ňóťé óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>Space links the chosen note, Page Down goes on with the next one, Esc ends</source>
        <translation>‏[Špáçé ĺíňķš ťĥé çĥóšéň ňóťé, Páĝé Ďóŵň ĝóéš óň ŵíťĥ ťĥé ňéxť óňé, Éšç éňďš óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>Space goes a step on, Backspace a step back, Esc ends</source>
        <translation>‏[Špáçé ĝóéš á šťép óň, Báçķšpáçé á šťép báçķ, Éšç éňďš óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message>
        <source>Hints</source>
        <translation>‏[Ĥíňťš óň]‏</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>‏[Ďíšmíšš óňé]‏</translation>
    </message>
    <message>
        <source>Give hints</source>
        <translation>‏[Ĝívé ĥíňťš óňé]‏</translation>
    </message>
    <message>
        <source>Bring a hint back</source>
        <translation>‏[Bŕíňĝ á ĥíňť báçķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Dismiss a hint</source>
        <translation>‏[Ďíšmíšš á ĥíňť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>‏[Bŕíňĝ báçķ óňé]‏</translation>
    </message>
    <message>
        <source>Dismissed ({count})</source>
        <translation>‏[Ďíšmíššéď ({count}) óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Hints are switched off.</source>
        <translation>‏[Ĥíňťš áŕé šŵíťçĥéď óff. óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>It is too early to say. Hints come once the canvas has {count} notes.</source>
        <translation>‏[Íť íš ťóó éáŕĺý ťó šáý. Ĥíňťš çómé óňçé ťĥé çáňváš ĥáš {count} ňóťéš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Nothing to say. Hints come when a note may lack something.</source>
        <translation>‏[Ňóťĥíňĝ ťó šáý. Ĥíňťš çómé ŵĥéň á ňóťé máý ĺáçķ šóméťĥíňĝ. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>{count} notes: {text}</source>
        <translation>‏[{count} ňóťéš: {text} óňé ťŵó ť]‏</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>‏[&amp;Uňďó {change} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>‏[&amp;Réďó {change} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>‏[Úňďóňé: {change} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>‏[Ďóňé áĝáíň: {change} óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>‏[Ímpóŕť óňé]‏</translation>
    </message>
    <message>
        <source>What was found in “{name}”</source>
        <translation>‏[Ŵĥáť ŵáš fóúňď íň “{name}” óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>‏[Ťíťĺé óň]‏</translation>
    </message>
    <message>
        <source>A person’s own work</source>
        <translation>‏[Á péŕšóň’š óŵň ŵóŕķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>‏[Áň óŕĝáňížáťíóň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>About</source>
        <translation>‏[Ábóúť óň]‏</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>‏[Bĺóçķ óň]‏</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>‏[Ňóťéš óň]‏</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>‏[Ŵĥáť ŵáš fóúňď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{count} more remarks.</source>
        <translation>‏[{count} móŕé ŕémáŕķš. óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>‏[Çáňçéĺ óňé]‏</translation>
    </message>
    <message>
        <source>Make the canvas</source>
        <translation>‏[Máķé ťĥé çáňváš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Parked: without a block</source>
        <translation>‏[Páŕķéď: ŵíťĥóúť á bĺóçķ óňé ťŵó ťĥ]‏</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>‏[Páĝé {number} óf {count} óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>‏[Páŕť {number} óf {count} óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>‏[Çáňçéĺ óňé]‏</translation>
    </message>
</context>
<context>
    <name>Journals</name>
    <message>
        <source>Heard</source>
        <translation>‏[Ĥéáŕď óň]‏</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>‏[Ŵĥó óň]‏</translation>
    </message>
    <message>
        <source>A name, or what they do</source>
        <translation>‏[Á ňámé, óŕ ŵĥáť ťĥéý ďó óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>‏[Ĥóŵ íť çámé ábóúť óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>‏[Šáíď óň]‏</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>‏[Ášķéď óň]‏</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>‏[Áňšŵéŕéď óňé]‏</translation>
    </message>
    <message>
        <source>Was seen doing</source>
        <translation>‏[Ŵáš šééň ďóíňĝ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Tried it</source>
        <translation>‏[Ťŕíéď íť óňé]‏</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>To look at only</source>
        <translation>‏[Ťó ĺóóķ áť óňĺý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>‏[Šávíňĝ… óňé]‏</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>‏[Ňóť šávéď óňé]‏</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>‏[Çĥéçķíňĝ ťĥé fíĺé… óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>‏[Éďíťéď óňé]‏</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>‏[Šávéď {time} óňé ť]‏</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>‏[Šávéď óň]‏</translation>
    </message>
    <message>
        <source>The disk is slow. Please wait until “{title}” is saved.</source>
        <translation>‏[Ťĥé ďíšķ íš šĺóŵ. Pĺéášé ŵáíť úňťíĺ “{title}” íš šávéď. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>‏[Šávé áš… óňé]‏</translation>
    </message>
    <message>
        <source>Nobody else has this canvas open any more. You can edit it.</source>
        <translation>‏[Ňóbóďý éĺšé ĥáš ťĥíš çáňváš ópéň áňý móŕé. Ýóú çáň éďíť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This canvas is open in another window. Here it can be looked at; it can be edited as soon as that window is closed.</source>
        <translation>‏[Ťĥíš çáňváš íš ópéň íň áňóťĥéŕ ŵíňďóŵ. Ĥéŕé íť çáň bé ĺóóķéď áť; íť çáň bé éďíťéď áš šóóň áš ťĥáť ŵíňďóŵ íš çĺóšéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óň]‏</translation>
    </message>
    <message>
        <source>You have this canvas open in another window since {since}. Here it can be looked at; it can be edited as soon as that window is closed.</source>
        <translation>‏[Ýóú ĥávé ťĥíš çáňváš ópéň íň áňóťĥéŕ ŵíňďóŵ šíňçé {since}. Ĥéŕé íť çáň bé ĺóóķéď áť; íť çáň bé éďíťéď áš šóóň áš ťĥáť ŵíňďóŵ íš çĺóšéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>{user} has this canvas open on {host} since {since}. Here it can be looked at; it can be edited as soon as it is closed there.</source>
        <translation>‏[{user} ĥáš ťĥíš çáňváš ópéň óň {host} šíňçé {since}. Ĥéŕé íť çáň bé ĺóóķéď áť; íť çáň bé éďíťéď áš šóóň áš íť íš çĺóšéď ťĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>What is not saved would be lost in a crash now: {folder} is full or cannot be written to. Make room there, and save often until then.</source>
        <translation>‏[Ŵĥáť íš ňóť šávéď ŵóúĺď bé ĺóšť íň á çŕášĥ ňóŵ: {folder} íš fúĺĺ óŕ çáňňóť bé ŵŕíťťéň ťó. Máķé ŕóóm ťĥéŕé, áňď šávé ófťéň úňťíĺ ťĥéň. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>‏[Šĥóŵ óň]‏</translation>
    </message>
    <message>
        <source>New notes: {count}.</source>
        <translation>‏[Ňéŵ ňóťéš: {count}. óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Changed notes: {count}.</source>
        <translation>‏[Çĥáňĝéď ňóťéš: {count}. óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Notes gone: {count}.</source>
        <translation>‏[Ňóťéš ĝóňé: {count}. óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>On the canvas</source>
        <translation>‏[Óň ťĥé çáňváš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>‏[Ŵĥíĺé ýóú ŵŕíťé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>With the brush in the hand</source>
        <translation>‏[Ŵíťĥ ťĥé bŕúšĥ íň ťĥé ĥáňď óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>While you walk a thread</source>
        <translation>‏[Ŵĥíĺé ýóú ŵáĺķ á ťĥŕéáď óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>‏[Íň ťĥé óúťĺíňé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>While you write in the outline</source>
        <translation>‏[Ŵĥíĺé ýóú ŵŕíťé íň ťĥé óúťĺíňé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Among the notes put away</source>
        <translation>‏[Ámóňĝ ťĥé ňóťéš púť áŵáý óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Among hints, and notes to complete</source>
        <translation>‏[Ámóňĝ ĥíňťš, áňď ňóťéš ťó çómpĺéťé óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>While you search everything</source>
        <translation>‏[Ŵĥíĺé ýóú šéáŕçĥ évéŕýťĥíňĝ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>While you find and replace</source>
        <translation>‏[Ŵĥíĺé ýóú fíňď áňď ŕépĺáçé óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>While you type up a wall</source>
        <translation>‏[Ŵĥíĺé ýóú ťýpé úp á ŵáĺĺ óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>In the log of what was heard</source>
        <translation>‏[Íň ťĥé ĺóĝ óf ŵĥáť ŵáš ĥéáŕď óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>While you write down what was heard</source>
        <translation>‏[Ŵĥíĺé ýóú ŵŕíťé ďóŵň ŵĥáť ŵáš ĥéáŕď óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Write on in the chosen note, or a new note in the block</source>
        <translation>‏[Ŵŕíťé óň íň ťĥé çĥóšéň ňóťé, óŕ á ňéŵ ňóťé íň ťĥé bĺóçķ óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>‏[Áňý ĺéťťéŕ óňé]‏</translation>
    </message>
    <message>
        <source>Go to the next note or block</source>
        <translation>‏[Ĝó ťó ťĥé ňéxť ňóťé óŕ bĺóçķ óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>‏[Áŕŕóŵ ķéýš óňé]‏</translation>
    </message>
    <message>
        <source>Choose the next note as well</source>
        <translation>‏[Çĥóóšé ťĥé ňéxť ňóťé áš ŵéĺĺ óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>‏[Šĥífť áňď áŕŕóŵ ķéýš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Move the chosen notes a little</source>
        <translation>‏[Móvé ťĥé çĥóšéň ňóťéš á ĺíťťĺé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>‏[Çťŕĺ áňď áŕŕóŵ ķéýš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Make the chosen notes larger or smaller</source>
        <translation>‏[Máķé ťĥé çĥóšéň ňóťéš ĺáŕĝéŕ óŕ šmáĺĺéŕ óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Alt, Shift and arrow keys</source>
        <translation>‏[Áĺť, Šĥífť áňď áŕŕóŵ ķéýš óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Go through the links of the chosen note</source>
        <translation>‏[Ĝó ťĥŕóúĝĥ ťĥé ĺíňķš óf ťĥé çĥóšéň ňóťé óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Go to where the chosen link begins or ends</source>
        <translation>‏[Ĝó ťó ŵĥéŕé ťĥé çĥóšéň ĺíňķ béĝíňš óŕ éňďš óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Go to the first or last note of the block</source>
        <translation>‏[Ĝó ťó ťĥé fíŕšť óŕ ĺášť ňóťé óf ťĥé bĺóçķ óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Go to a block by its number</source>
        <translation>‏[Ĝó ťó á bĺóçķ bý íťš ňúmbéŕ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Alt and 1 to 9</source>
        <translation>‏[Áĺť áňď 1 ťó 9 óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Put a tag on the chosen notes, or take it off</source>
        <translation>‏[Púť á ťáĝ óň ťĥé çĥóšéň ňóťéš, óŕ ťáķé íť óff óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Ctrl, Alt and 1 to 9</source>
        <translation>‏[Çťŕĺ, Áĺť áňď 1 ťó 9 óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Go to the block before or after</source>
        <translation>‏[Ĝó ťó ťĥé bĺóçķ béfóŕé óŕ áfťéŕ óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Write in the block before or after</source>
        <translation>‏[Ŵŕíťé íň ťĥé bĺóçķ béfóŕé óŕ áfťéŕ óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Open the chosen note, or show the block alone</source>
        <translation>‏[Ópéň ťĥé çĥóšéň ňóťé, óŕ šĥóŵ ťĥé bĺóçķ áĺóňé óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Open the chosen note, or rename the block</source>
        <translation>‏[Ópéň ťĥé çĥóšéň ňóťé, óŕ ŕéňámé ťĥé bĺóçķ óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Leave, one thing at a time</source>
        <translation>‏[Ĺéávé, óňé ťĥíňĝ áť á ťímé óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Hold it and drag to move the sheet</source>
        <translation>‏[Ĥóĺď íť áňď ďŕáĝ ťó móvé ťĥé šĥééť óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Link the chosen note, or undo it; take a customer</source>
        <translation>‏[Ĺíňķ ťĥé çĥóšéň ňóťé, óŕ úňďó íť; ťáķé á çúšťóméŕ óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Go on with the next customer, or the one before</source>
        <translation>‏[Ĝó óň ŵíťĥ ťĥé ňéxť çúšťóméŕ, óŕ ťĥé óňé béfóŕé óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Go on with a customer by its number</source>
        <translation>‏[Ĝó óň ŵíťĥ á çúšťóméŕ bý íťš ňúmbéŕ óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>‏[1 ťó 9 óňé]‏</translation>
    </message>
    <message>
        <source>Put the brush down</source>
        <translation>‏[Púť ťĥé bŕúšĥ ďóŵň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Go a step on</source>
        <translation>‏[Ĝó á šťép óň óňé ť]‏</translation>
    </message>
    <message>
        <source>Go a step back</source>
        <translation>‏[Ĝó á šťép báçķ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>‏[Éňď ťĥé ŵáĺķ óňé ť]‏</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>‏[Fíňíšĥ óňé]‏</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>‏[Béĝíň á ňéŵ ĺíňé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Finish, and write the next note below</source>
        <translation>‏[Fíňíšĥ, áňď ŵŕíťé ťĥé ňéxť ňóťé béĺóŵ óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>Finish, and write the next note beside</source>
        <translation>‏[Fíňíšĥ, áňď ŵŕíťé ťĥé ňéxť ňóťé béšíďé óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Finish, and go to the note before</source>
        <translation>‏[Fíňíšĥ, áňď ĝó ťó ťĥé ňóťé béfóŕé óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>‏[Ĺéávé íť áš íť ŵáš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Go a word back or on</source>
        <translation>‏[Ĝó á ŵóŕď báçķ óŕ óň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Delete a word</source>
        <translation>‏[Ďéĺéťé á ŵóŕď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Write in the note, or a new one in the block</source>
        <translation>‏[Ŵŕíťé íň ťĥé ňóťé, óŕ á ňéŵ óňé íň ťĥé bĺóçķ óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Write in the note, or rename the block</source>
        <translation>‏[Ŵŕíťé íň ťĥé ňóťé, óŕ ŕéňámé ťĥé bĺóçķ óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Go on with a new note below</source>
        <translation>‏[Ĝó óň ŵíťĥ á ňéŵ ňóťé béĺóŵ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Move the chosen notes up or down</source>
        <translation>‏[Móvé ťĥé çĥóšéň ňóťéš úp óŕ ďóŵň óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Finish, and write in the note after or before</source>
        <translation>‏[Fíňíšĥ, áňď ŵŕíťé íň ťĥé ňóťé áfťéŕ óŕ béfóŕé óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Bring the chosen notes back</source>
        <translation>‏[Bŕíňĝ ťĥé çĥóšéň ňóťéš báçķ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
    <message>
        <source>Go to the note or block</source>
        <translation>‏[Ĝó ťó ťĥé ňóťé óŕ bĺóçķ óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Go through what was found</source>
        <translation>‏[Ĝó ťĥŕóúĝĥ ŵĥáť ŵáš fóúňď óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Do it, or go there</source>
        <translation>‏[Ďó íť, óŕ ĝó ťĥéŕé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Go to the next match or the one before</source>
        <translation>‏[Ĝó ťó ťĥé ňéxť máťçĥ óŕ ťĥé óňé béfóŕé óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Put the note into the block</source>
        <translation>‏[Púť ťĥé ňóťé íňťó ťĥé bĺóçķ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Give what follows a tag, or none with 0</source>
        <translation>‏[Ĝívé ŵĥáť fóĺĺóŵš á ťáĝ, óŕ ňóňé ŵíťĥ 0 óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Ctrl, Alt and 0 to 9</source>
        <translation>‏[Çťŕĺ, Áĺť áňď 0 ťó 9 óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>‏[Móvé ťĥé pĥóťó óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Alt and arrow keys</source>
        <translation>‏[Áĺť áňď áŕŕóŵ ķéýš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Show the photo larger or smaller</source>
        <translation>‏[Šĥóŵ ťĥé pĥóťó ĺáŕĝéŕ óŕ šmáĺĺéŕ óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Clear the field, then close</source>
        <translation>‏[Çĺéáŕ ťĥé fíéĺď, ťĥéň çĺóšé óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Edit what was heard</source>
        <translation>‏[Éďíť ŵĥáť ŵáš ĥéáŕď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Attach it to the notes chosen on the canvas</source>
        <translation>‏[Áťťáçĥ íť ťó ťĥé ňóťéš çĥóšéň óň ťĥé çáňváš óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Find a note to attach it to</source>
        <translation>‏[Fíňď á ňóťé ťó áťťáçĥ íť ťó óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>‏[Púť íť ďóŵň óňé ť]‏</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>‏[Ĺíçéňçéš óňé]‏</translation>
    </message>
    <message>
        <source>The canvases</source>
        <translation>‏[Ťĥé çáňvášéš óňé ť]‏</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>‏[Páŕťš óf ťĥé pŕóĝŕám óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>‏[Ĺíçéňçé óňé]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>‏[Ĺíçéňçé: {licence} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Qt and PySide are used under the GNU LGPL 3, as libraries of their own that are not part of this program. You may put another build of them in their place: install it over the packages PySide6-Essentials and shiboken6 in the environment this program runs in. Their source is at download.qt.io.</source>
        <translation>‏[Qť áňď PýŠíďé áŕé úšéď úňďéŕ ťĥé ĜŇÚ ĹĜPĹ 3, áš ĺíbŕáŕíéš óf ťĥéíŕ óŵň ťĥáť áŕé ňóť páŕť óf ťĥíš pŕóĝŕám. Ýóú máý púť áňóťĥéŕ búíĺď óf ťĥém íň ťĥéíŕ pĺáçé: íňšťáĺĺ íť óvéŕ ťĥé páçķáĝéš PýŠíďé6-Éššéňťíáĺš áňď šĥíbóķéň6 íň ťĥé éňvíŕóňméňť ťĥíš pŕóĝŕám ŕúňš íň. Ťĥéíŕ šóúŕçé íš áť ďóŵňĺóáď.qť.íó. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>‏[Ĺóĝó óň]‏</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>‏[Çĥóóšé… óňé]‏</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>‏[Çĥóóšé á ĺóĝó óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>‏[Ŕémóvé óňé]‏</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>‏[Ŕémóvé ťĥé ĺóĝó óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <translation>‏[Á píçťúŕé ťĥáť çáňňóť bé šĥóŵň óňé ťŵó ťĥŕé]‏</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Headings that are no block</source>
        <translation>‏[Ĥéáďíňĝš ťĥáť áŕé ňó bĺóçķ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>{count} more headings are not shown. Their notes are parked.</source>
        <translation>‏[{count} móŕé ĥéáďíňĝš áŕé ňóť šĥóŵň. Ťĥéíŕ ňóťéš áŕé páŕķéď. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>‏[Páŕķ óň]‏</translation>
    </message>
    <message>
        <source>{heading}, notes: {count}. Goes to</source>
        <translation>‏[{heading}, ňóťéš: {count}. Ĝóéš ťó óňé ťŵó ťĥŕéé]‏</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>‏[&amp;Fíĺé óň]‏</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>‏[&amp;Eďíť óň]‏</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>‏[&amp;Nóťé óň]‏</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>‏[&amp;Cóĺóúŕ óňé]‏</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>‏[Ťá&amp;gš óň]‏</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>‏[&amp;Héáďíňĝš óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>‏[&amp;Líňķš óňé]‏</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>‏[&amp;Cáňváš óňé]‏</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>‏[&amp;Víéŵ óň]‏</translation>
    </message>
    <message>
        <source>O&amp;n the sheet</source>
        <translation>‏[Ó&amp;n ťĥé šĥééť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>‏[&amp;Appéáŕáňçé óňé ť]‏</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>‏[&amp;Héĺp óň]‏</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Details</source>
        <translation>‏[Ďéťáíĺš óňé]‏</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>‏[Çópý ťĥé ďéťáíĺš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{name}: {text}</source>
        <translation>‏[{name}: {text} óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>yesterday, {time}</source>
        <translation>‏[ýéšťéŕďáý, {time} óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>NoPrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>‏[Pŕíňť óň]‏</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>‏[Ňó pŕíňťéŕ íš šéť úp ĥéŕé óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Save a PDF instead: any other computer and every print shop prints it at its true size.</source>
        <translation>‏[Šávé á PĎF íňšťéáď: áňý óťĥéŕ çómpúťéŕ áňď évéŕý pŕíňť šĥóp pŕíňťš íť áť íťš ťŕúé šížé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>‏[Çáňçéĺ óňé]‏</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>‏[Šávé áš PĎF… óňé ť]‏</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Text of the note</source>
        <translation>‏[Ťéxť óf ťĥé ňóťé óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>This note</source>
        <translation>‏[Ťĥíš ňóťé óňé]‏</translation>
    </message>
    <message>
        <source>Choose a note to say more about it.</source>
        <translation>‏[Çĥóóšé á ňóťé ťó šáý móŕé ábóúť íť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>‏[Móŕé ábóúť ťĥíš ňóťé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>‏[{count} ňóťéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Longer description</source>
        <translation>‏[Ĺóňĝéŕ ďéšçŕípťíóň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Fill in “{field}”</source>
        <translation>‏[Fíĺĺ íň “{field}” óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put away</source>
        <translation>‏[Púť áŵáý óňé]‏</translation>
    </message>
</context>
<context>
    <name>OfferingCopies</name>
    <message>
        <source>Take in</source>
        <translation>‏[Ťáķé íň óňé]‏</translation>
    </message>
    <message>
        <source>When folders were synchronized, another version of this canvas was left beside it: “{name}”. What it holds can be taken in.</source>
        <translation>‏[Ŵĥéň fóĺďéŕš ŵéŕé šýňçĥŕóňížéď, áňóťĥéŕ véŕšíóň óf ťĥíš çáňváš ŵáš ĺéfť béšíďé íť: “{name}”. Ŵĥáť íť ĥóĺďš çáň bé ťáķéň íň. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>‏[Ťĥé çópý óňé]‏</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>‏[Ťĥíš ŵíňďóŵ óňé ť]‏</translation>
    </message>
    <message>
        <source>Take in a copy</source>
        <translation>‏[Ťáķé íň á çópý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>“{name}” is taken in; the copy itself is left as it is.</source>
        <translation>‏[“{name}” íš ťáķéň íň; ťĥé çópý íťšéĺf íš ĺéfť áš íť íš. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Less</source>
        <translation>‏[Ĺéšš óň]‏</translation>
    </message>
    <message>
        <source>More</source>
        <translation>‏[Móŕé óň]‏</translation>
    </message>
    <message>
        <source>What</source>
        <translation>‏[Ŵĥáť óň]‏</translation>
    </message>
    <message>
        <source>Leave them empty</source>
        <translation>‏[Ĺéávé ťĥém émpťý óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>‏[Pápéŕ óň]‏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>‏[Šĥóŵ óň]‏</translation>
    </message>
    <message>
        <source>How many sticky notes fit</source>
        <translation>‏[Ĥóŵ máňý šťíçķý ňóťéš fíť óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>For a grey printer</source>
        <translation>‏[Fóŕ á ĝŕéý pŕíňťéŕ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Leave out what is private</source>
        <translation>‏[Ĺéávé óúť ŵĥáť íš pŕíváťé óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>‏[Çóĺóúŕš óňé]‏</translation>
    </message>
    <message>
        <source>By their tags</source>
        <translation>‏[Bý ťĥéíŕ ťáĝš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>By who notes are for</source>
        <translation>‏[Bý ŵĥó ňóťéš áŕé fóŕ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>‏[Ĥóŵ ťĥé pápéŕ ĺíéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>As it fits best</source>
        <translation>‏[Áš íť fíťš béšť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>‏[Ĺáňďšçápé óňé]‏</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>‏[Póŕťŕáíť óňé]‏</translation>
    </message>
    <message>
        <source>Put the canvas into the file</source>
        <translation>‏[Púť ťĥé çáňváš íňťó ťĥé fíĺé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>A PDF or PNG with it opens again in canvasdesk.</source>
        <translation>‏[Á PĎF óŕ PŇĜ ŵíťĥ íť ópéňš áĝáíň íň çáňvášďéšķ. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>‏[Máŕĝíň óňé]‏</translation>
    </message>
    <message>
        <source>Bleed, for a print shop</source>
        <translation>‏[Bĺééď, fóŕ á pŕíňť šĥóp óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>A ruler to measure by</source>
        <translation>‏[Á ŕúĺéŕ ťó méášúŕé bý óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>‏[Ťĥéíŕ šížé óňé]‏</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>‏[Ĺéĝéňď óňé]‏</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>‏[Qúéšťíóňš óňé]‏</translation>
    </message>
    <message>
        <source>Order of the blocks</source>
        <translation>‏[Óŕďéŕ óf ťĥé bĺóçķš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>‏[Ĺíňķš óň]‏</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>‏[Báĺáňçé óňé]‏</translation>
    </message>
</context>
<context>
    <name>Outlets</name>
    <message>
        <source>PDF</source>
        <translation>‏[PĎF óň]‏</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>‏[Píçťúŕé (PŇĜ) óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>‏[PóŵéŕPóíňť óňé]‏</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>‏[Ďŕáŵíňĝ (ŠVĜ) óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>‏[Pĺáíň ťéxť óňé]‏</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>‏[Óúťĺíňé óňé]‏</translation>
    </message>
    <message>
        <source>Hide the canvas</source>
        <translation>‏[Ĥíďé ťĥé çáňváš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Show the canvas</source>
        <translation>‏[Šĥóŵ ťĥé çáňváš óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>OwnRows</name>
    <message>
        <source>Longer description</source>
        <translation>‏[Ĺóňĝéŕ ďéšçŕípťíóň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>‏[Pŕíváťé óňé]‏</translation>
    </message>
    <message>
        <source>Left out of what others get, unless you ask for it</source>
        <translation>‏[Ĺéfť óúť óf ŵĥáť óťĥéŕš ĝéť, úňĺéšš ýóú ášķ fóŕ íť óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Block</source>
        <translation>‏[Bĺóçķ óň]‏</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>‏[Ťáĝ óň]‏</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>‏[Páŕķéď óňé]‏</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>‏[Ĥéáŕď óň]‏</translation>
    </message>
    <message>
        <source>Recent canvas</source>
        <translation>‏[Ŕéçéňť çáňváš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{block} · linked ✓</source>
        <translation>‏[{block} · ĺíňķéď ✓ óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Nothing found</source>
        <translation>‏[Ňóťĥíňĝ fóúňď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>‏[Fóúňď óň]‏</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close {panel}</source>
        <translation>‏[Çĺóšé {panel} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
</context>
<context>
    <name>PaperBox</name>
    <message>
        <source>Width</source>
        <translation>‏[Ŵíďťĥ óň]‏</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>‏[Ĥéíĝĥť óňé]‏</translation>
    </message>
    <message>
        <source>Other sizes…</source>
        <translation>‏[Óťĥéŕ šížéš… óňé ť]‏</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>‏[Á šížé óf ýóúŕ óŵň óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>ParkingPlace</name>
    <message>
        <source>Drag notes here that have no place yet.</source>
        <translation>‏[Ďŕáĝ ňóťéš ĥéŕé ťĥáť ĥávé ňó pĺáçé ýéť. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Parked {count}</source>
        <translation>‏[Páŕķéď {count} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>‏[Páŕķéď óňé]‏</translation>
    </message>
    <message>
        <source>Parked notes</source>
        <translation>‏[Páŕķéď ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>To “{block}”</source>
        <translation>‏[Ťó “{block}” óňé ť]‏</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>‏[Púť &amp;aŵáý óňé]‏</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>‏[Ďé&amp;léťé óňé]‏</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>‏[Pĥóťó óň]‏</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>‏[Pŕéféŕéňçéš óňé ť]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>‏[Áš ťĥé ďéšķťóp óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>‏[Ĺáňĝúáĝé óňé]‏</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>‏[Ĺíĝĥť óň]‏</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>‏[Ďáŕķ óň]‏</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>‏[Áppéáŕáňçé óňé]‏</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>‏[Óff óň]‏</translation>
    </message>
    <message>
        <source>On</source>
        <translation>‏[Óň ó]‏</translation>
    </message>
    <message>
        <source>Whether notes glide to their places</source>
        <translation>‏[Ŵĥéťĥéŕ ňóťéš ĝĺíďé ťó ťĥéíŕ pĺáçéš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>‏[Móvéméňť óňé]‏</translation>
    </message>
    <message>
        <source>In this language after the next start.</source>
        <translation>‏[Íň ťĥíš ĺáňĝúáĝé áfťéŕ ťĥé ňéxť šťáŕť. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>As is usual here ({paper})</source>
        <translation>‏[Áš íš úšúáĺ ĥéŕé ({paper}) óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>‏[Pápéŕ óň]‏</translation>
    </message>
    <message>
        <source>Save as you work</source>
        <translation>‏[Šávé áš ýóú ŵóŕķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>‏[Šávíňĝ óňé]‏</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>‏[Çĥóóšé… óňé]‏</translation>
    </message>
    <message>
        <source>New canvases in</source>
        <translation>‏[Ňéŵ çáňvášéš íň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>‏[Úšé ťĥé úšúáĺ fóĺďéŕ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Where new canvases go</source>
        <translation>‏[Ŵĥéŕé ňéŵ çáňvášéš ĝó óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>This folder is gone or cannot be written to. Until it can be, new canvases go to {folder}.</source>
        <translation>‏[Ťĥíš fóĺďéŕ íš ĝóňé óŕ çáňňóť bé ŵŕíťťéň ťó. Úňťíĺ íť çáň bé, ňéŵ çáňvášéš ĝó ťó {folder}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ň]‏</translation>
    </message>
    <message>
        <source>Mark words that may be misspelt</source>
        <translation>‏[Máŕķ ŵóŕďš ťĥáť máý bé míššpéĺť óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>‏[Špéĺĺíňĝ óňé]‏</translation>
    </message>
    <message>
        <source>Say what a canvas may lack</source>
        <translation>‏[Šáý ŵĥáť á çáňváš máý ĺáçķ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>‏[Ĥíňťš óň]‏</translation>
    </message>
    <message>
        <source>There are words for canvases in {languages}.</source>
        <translation>‏[Ťĥéŕé áŕé ŵóŕďš fóŕ çáňvášéš íň {languages}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>‏[Pŕévíéŵ óňé]‏</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Save as</source>
        <translation>‏[Šávé áš óňé]‏</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>‏[Pŕíňť óň]‏</translation>
    </message>
    <message>
        <source>What shall it become?</source>
        <translation>‏[Ŵĥáť šĥáĺĺ íť béçómé? óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Put it on paper</source>
        <translation>‏[Púť íť óň pápéŕ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>‏[Çáňçéĺ óňé]‏</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>‏[Pŕíňť… óňé]‏</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>‏[Šávé áš… óňé]‏</translation>
    </message>
</context>
<context>
    <name>PrintKinds</name>
    <message>
        <source>One page</source>
        <translation>‏[Óňé páĝé óňé]‏</translation>
    </message>
    <message>
        <source>As it is drawn</source>
        <translation>‏[Áš íť íš ďŕáŵň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>As text to read</source>
        <translation>‏[Áš ťéxť ťó ŕéáď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Wall poster</source>
        <translation>‏[Ŵáĺĺ póšťéŕ óňé ť]‏</translation>
    </message>
    <message>
        <source>Poster from small sheets</source>
        <translation>‏[Póšťéŕ fŕóm šmáĺĺ šĥééťš óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Blank to write on</source>
        <translation>‏[Bĺáňķ ťó ŵŕíťé óň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>‏[Émpťý çáňváš óňé ť]‏</translation>
    </message>
    <message>
        <source>Matrix of changes</source>
        <translation>‏[Máťŕíx óf çĥáňĝéš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Cards and notes</source>
        <translation>‏[Çáŕďš áňď ňóťéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>‏[Ňóťéš ťó çúť óúť óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A card for each question</source>
        <translation>‏[Á çáŕď fóŕ éáçĥ qúéšťíóň óňé ťŵó ťĥ]‏</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>{pages} of {paper}</source>
        <translation>‏[{pages} óf {paper} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{sheets} and a first page</source>
        <translation>‏[{sheets} áňď á fíŕšť páĝé óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>smallest text {points} pt, readable from {metres} m</source>
        <translation>‏[šmáĺĺéšť ťéxť {points} pť, ŕéáďábĺé fŕóm {metres} m óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>No note is cut by a seam.</source>
        <translation>‏[Ňó ňóťé íš çúť bý á šéám. óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>On a seam: {names} and {count} more</source>
        <translation>‏[Óň á šéám: {names} áňď {count} móŕé óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>On a seam: {names}</source>
        <translation>‏[Óň á šéám: {names} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{count} labels on {paper}, {size}</source>
        <translation>‏[{count} ĺábéĺš óň {paper}, {size} óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>‏[1 páĝé óňé]‏</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>‏[{count} páĝéš óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>‏[1 šĥééť óňé]‏</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>‏[{count} šĥééťš óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>{printer} has no paper of this size</source>
        <translation>‏[{printer} ĥáš ňó pápéŕ óf ťĥíš šížé óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>A page is {size}. On smaller paper only a part of it is printed. Choose another paper, or make a poster from small sheets.</source>
        <translation>‏[Á páĝé íš {size}. Óň šmáĺĺéŕ pápéŕ óňĺý á páŕť óf íť íš pŕíňťéď. Çĥóóšé áňóťĥéŕ pápéŕ, óŕ máķé á póšťéŕ fŕóm šmáĺĺ šĥééťš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ť]‏</translation>
    </message>
    <message>
        <source>{printer} does not reach so far out</source>
        <translation>‏[{printer} ďóéš ňóť ŕéáçĥ šó fáŕ óúť óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>It leaves up to {white} mm white at an edge, and the margin is {margin} mm: what lies between is not printed. Choose a margin of {white} mm, under More.</source>
        <translation>‏[Íť ĺéávéš úp ťó {white} mm ŵĥíťé áť áň éďĝé, áňď ťĥé máŕĝíň íš {margin} mm: ŵĥáť ĺíéš béťŵééň íš ňóť pŕíňťéď. Çĥóóšé á máŕĝíň óf {white} mm, úňďéŕ Móŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>‏[Pŕíňťíňĝ óňé]‏</translation>
    </message>
    <message>
        <source>Sent to {printer}. It is stopped, and prints later.</source>
        <translation>‏[Šéňť ťó {printer}. Íť íš šťóppéď, áňď pŕíňťš ĺáťéŕ. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>‏[Šéňť ťó {printer} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation>‏[Máķíňĝ {name} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>‏[Šávé éĺšéŵĥéŕé… óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>‏[Šávéď áš {path} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>‏[Šĥóŵ íť óňé]‏</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Here it is as it was before the program ended.</source>
        <translation>‏[Ĥéŕé íť íš áš íť ŵáš béfóŕé ťĥé pŕóĝŕám éňďéď. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Here it is as it was before the program ended. Save it to keep it.</source>
        <translation>‏[Ĥéŕé íť íš áš íť ŵáš béfóŕé ťĥé pŕóĝŕám éňďéď. Šávé íť ťó ķéép íť. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>Its file is open in another window, so this is a canvas of its own now. Copy from it what you need.</source>
        <translation>‏[Íťš fíĺé íš ópéň íň áňóťĥéŕ ŵíňďóŵ, šó ťĥíš íš á çáňváš óf íťš óŵň ňóŵ. Çópý fŕóm íť ŵĥáť ýóú ňééď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
    </message>
    <message>
        <source>Bring back what was not saved</source>
        <translation>‏[Bŕíňĝ báçķ ŵĥáť ŵáš ňóť šávéď óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Here it is as it was before the program ended. The file as it is now is kept.</source>
        <translation>‏[Ĥéŕé íť íš áš íť ŵáš béfóŕé ťĥé pŕóĝŕám éňďéď. Ťĥé fíĺé áš íť íš ňóŵ íš ķépť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>Its file was changed since then, or is gone. Nothing is saved over it before you choose.</source>
        <translation>‏[Íťš fíĺé ŵáš çĥáňĝéď šíňçé ťĥéň, óŕ íš ĝóňé. Ňóťĥíňĝ íš šávéď óvéŕ íť béfóŕé ýóú çĥóóšé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ň]‏</translation>
    </message>
    <message>
        <source>There are changes from {when} that this file does not have.</source>
        <translation>‏[Ťĥéŕé áŕé çĥáňĝéš fŕóm {when} ťĥáť ťĥíš fíĺé ďóéš ňóť ĥávé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>‏[Ťĥíš ŵíňďóŵ óňé ť]‏</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>‏[Ŵĥáť ŵáš ňóť šávéď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>The copy is put aside. For 30 days you can have it back.</source>
        <translation>‏[Ťĥé çópý íš púť ášíďé. Fóŕ 30 ďáýš ýóú çáň ĥávé íť báçķ. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>Changes from {when} were not saved before the program ended.</source>
        <translation>‏[Çĥáňĝéš fŕóm {when} ŵéŕé ňóť šávéď béfóŕé ťĥé pŕóĝŕám éňďéď. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>‏[Bŕíňĝ ťĥém báçķ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>‏[Çómpáŕé… óňé]‏</translation>
    </message>
    <message>
        <source>Some canvases were not saved before the program ended.</source>
        <translation>‏[Šómé çáňvášéš ŵéŕé ňóť šávéď béfóŕé ťĥé pŕóĝŕám éňďéď. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>‏[Šĥóŵ ťĥém óňé]‏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>‏[Úňďó óň]‏</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>No sticky note fits the blocks. Larger paper has room for them.</source>
        <translation>‏[Ňó šťíçķý ňóťé fíťš ťĥé bĺóçķš. Ĺáŕĝéŕ pápéŕ ĥáš ŕóóm fóŕ ťĥém. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Sticky notes that fit, in mm</source>
        <translation>‏[Šťíçķý ňóťéš ťĥáť fíť, íň mm óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>‏[Ťóĝéťĥéŕ óňé]‏</translation>
    </message>
</context>
<context>
    <name>SaveMenu</name>
    <message>
        <source>Other formats…</source>
        <translation>‏[Óťĥéŕ fóŕmáťš… óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{format}, this page</source>
        <translation>‏[{format}, ťĥíš páĝé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{dpi} dots an inch</source>
        <translation>‏[{dpi} ďóťš áň íňçĥ óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>From “{least}” to “{most}”</source>
        <translation>‏[Fŕóm “{least}” ťó “{most}” óňé ťŵó ťĥŕ]‏</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>‏[Ķéýbóáŕď šĥóŕťçúťš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>‏[Šéáŕçĥ áçťíóňš áňď ķéýš óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>‏[Pŕéšš ťĥé ňéŵ ķéýš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>‏[Ňéŵ ķéýš óňé]‏</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>‏[Báçķ ťó šťáňďáŕď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>‏[Áçťíóň óňé]‏</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>‏[Ķéýš óň]‏</translation>
    </message>
    <message>
        <source>All back to standard</source>
        <translation>‏[Áĺĺ báçķ ťó šťáňďáŕď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>‏[Ťĥéšé ķéýš çáňňóť bé çĥáňĝéď. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>‏[Çĥóóšé áň áçťíóň ťó ĝívé íť óťĥéŕ ķéýš. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>“{action}” now has {keys}.</source>
        <translation>‏[“{action}” ňóŵ ĥáš {keys}. óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>“{action}” has none.</source>
        <translation>‏[“{action}” ĥáš ňóňé. óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>That writes a letter. Hold Ctrl or Alt as well.</source>
        <translation>‏[Ťĥáť ŵŕíťéš á ĺéťťéŕ. Ĥóĺď Çťŕĺ óŕ Áĺť áš ŵéĺĺ. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>‏[Ťĥéšé ķéýš çáňňóť bé úšéď. óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>{keys} belongs to “{owner}” already. Nothing was changed.</source>
        <translation>‏[{keys} béĺóňĝš ťó “{owner}” áĺŕéáďý. Ňóťĥíňĝ ŵáš çĥáňĝéď. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>That</source>
        <translation>‏[Ťĥáť óň]‏</translation>
    </message>
    <message>
        <source>By searching everything</source>
        <translation>‏[Bý šéáŕçĥíňĝ évéŕýťĥíňĝ óňé ťŵó ťĥ]‏</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Page before</source>
        <translation>‏[Páĝé béfóŕé óňé ť]‏</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>‏[Ňéxť páĝé óňé]‏</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>‏[Óň ťĥé ŵáĺĺ óňé ť]‏</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>‏[Páĝéš óň]‏</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>‏[Páĝé {number} óf {count} óňé ťŵó ťĥ]‏</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Not found</source>
        <translation>‏[Ňóť fóúňď óňé]‏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>‏[Ŕéçéňť óňé]‏</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>‏[Éxámpĺé óňé]‏</translation>
    </message>
    <message>
        <source>Examples to look at</source>
        <translation>‏[Éxámpĺéš ťó ĺóóķ áť óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A person’s own work</source>
        <translation>‏[Á péŕšóň’š óŵň ŵóŕķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>‏[Áň óŕĝáňížáťíóň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>‏[Íň Áŕábíç óňé]‏</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>‏[Íň Çĥíňéšé óňé]‏</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>‏[Úňťíťĺéď óňé]‏</translation>
    </message>
    <message>
        <source>A damaged copy</source>
        <translation>‏[Á ďámáĝéď çópý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{when} · stays until {day}</source>
        <translation>‏[{when} · šťáýš úňťíĺ {day} óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>{when} · from {file}</source>
        <translation>‏[{when} · fŕóm {file} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>{when} · never saved</source>
        <translation>‏[{when} · ňévéŕ šávéď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>It cannot be opened. {reason}</source>
        <translation>‏[Íť çáňňóť bé ópéňéď. {reason} óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>{reason} There is no file of this canvas.</source>
        <translation>‏[{reason} Ťĥéŕé íš ňó fíĺé óf ťĥíš çáňváš. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>{reason} The file is there as it was saved last; the panel “Earlier saves” has what was saved before.</source>
        <translation>‏[{reason} Ťĥé fíĺé íš ťĥéŕé áš íť ŵáš šávéď ĺášť; ťĥé páňéĺ “Éáŕĺíéŕ šávéš” ĥáš ŵĥáť ŵáš šávéď béfóŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ť]‏</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>‏[ťóďáý, {time} óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>canvasdesk</source>
        <translation>‏[çáňvášďéšķ óňé]‏</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>‏[Ópéň… óň]‏</translation>
    </message>
    <message>
        <source>What are you working on?</source>
        <translation>‏[Ŵĥáť áŕé ýóú ŵóŕķíňĝ óň? óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>‏[Évéŕýťĥíňĝ šťáýš óň ťĥíš çómpúťéŕ. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>My own work</source>
        <translation>‏[Mý óŵň ŵóŕķ óňé ť]‏</translation>
    </message>
    <message>
        <source>Who you help, how, and what it gives you.</source>
        <translation>‏[Ŵĥó ýóú ĥéĺp, ĥóŵ, áňď ŵĥáť íť ĝívéš ýóú. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>‏[Áň óŕĝáňížáťíóň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>A company, a project, a public service, an association.</source>
        <translation>‏[Á çómpáňý, á pŕóĵéçť, á púbĺíç šéŕvíçé, áň áššóçíáťíóň. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>Can be recovered</source>
        <translation>‏[Çáň bé ŕéçóvéŕéď óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>The program ended before these changes were saved.</source>
        <translation>‏[Ťĥé pŕóĝŕám éňďéď béfóŕé ťĥéšé çĥáňĝéš ŵéŕé šávéď. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Hints: {count}</source>
        <translation>‏[Ĥíňťš: {count} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>‏[Fíť óň]‏</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏[{percent} % óňé ť]‏</translation>
    </message>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>‏[Žóóm: {percent} % óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>SumsView</name>
    <message>
        <source>Balance</source>
        <translation>‏[Báĺáňçé óňé]‏</translation>
    </message>
    <message>
        <source>{period}: {amount} short</source>
        <translation>‏[{period}: {amount} šĥóŕť óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>{period}: nothing left over</source>
        <translation>‏[{period}: ňóťĥíňĝ ĺéfť óvéŕ óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>{period}: {amount} left over</source>
        <translation>‏[{period}: {amount} ĺéfť óvéŕ óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>‏[Á móňťĥ óňé]‏</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>‏[Á ýéáŕ óňé]‏</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>‏[Óňçé óň]‏</translation>
    </message>
    <message>
        <source>Not said how often</source>
        <translation>‏[Ňóť šáíď ĥóŵ ófťéň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>How it feels, in {comes} and {goes} notes: {together} together</source>
        <translation>‏[Ĥóŵ íť fééĺš, íň {comes} áňď {goes} ňóťéš: {together} ťóĝéťĥéŕ óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
</context>
<context>
    <name>SymbolChooser</name>
    <message>
        <source>Choose a symbol</source>
        <translation>‏[Çĥóóšé á šýmbóĺ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Search, like star or money</source>
        <translation>‏[Šéáŕçĥ, ĺíķé šťáŕ óŕ móňéý óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Search for a symbol</source>
        <translation>‏[Šéáŕçĥ fóŕ á šýmbóĺ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>‏[Ňó šýmbóĺ óňé]‏</translation>
    </message>
    <message>
        <source>There is no symbol for this word</source>
        <translation>‏[Ťĥéŕé íš ňó šýmbóĺ fóŕ ťĥíš ŵóŕď óňé ťŵó ťĥŕéé]‏</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Tag</source>
        <translation>‏[Ťáĝ óň]‏</translation>
    </message>
    <message>
        <source>Tag to put on or take off</source>
        <translation>‏[Ťáĝ ťó púť óň óŕ ťáķé óff óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>‏[Ťáĝš óň]‏</translation>
    </message>
    <message>
        <source>{tag}  ✓</source>
        <translation>‏[{tag}  ✓ óňé]‏</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>‏[Ňéŵ ťáĝ “{name}” óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Type a name to make a tag</source>
        <translation>‏[Ťýpé á ňámé ťó máķé á ťáĝ óňé ťŵó ťĥ]‏</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Notes: {count}</source>
        <translation>‏[Ňóťéš: {count} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>{keys} puts it on the chosen notes</source>
        <translation>‏[{keys} púťš íť óň ťĥé çĥóšéň ňóťéš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Move {tag}</source>
        <translation>‏[Móvé {tag} óňé]‏</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt and the up and down keys</source>
        <translation>‏[Ďŕáĝ ťó ŕéóŕďéŕ, óŕ Áĺť áňď ťĥé úp áňď ďóŵň ķéýš óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Colour of {tag}</source>
        <translation>‏[Çóĺóúŕ óf {tag} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>‏[Çóĺóúŕ óňé]‏</translation>
    </message>
    <message>
        <source>Name of {tag}</source>
        <translation>‏[Ňámé óf {tag} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Letter of {tag}</source>
        <translation>‏[Ĺéťťéŕ óf {tag} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>The letter in the tag's disc</source>
        <translation>‏[Ťĥé ĺéťťéŕ íň ťĥé ťáĝ'š ďíšç óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Delete {tag}</source>
        <translation>‏[Ďéĺéťé {tag} óňé ť]‏</translation>
    </message>
    <message>
        <source>Delete this tag; its notes stay</source>
        <translation>‏[Ďéĺéťé ťĥíš ťáĝ; íťš ňóťéš šťáý óňé ťŵó ťĥŕéé]‏</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>‏[Ťáĝš óň]‏</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>‏[Áďď á ťáĝ óňé]‏</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>‏[Ňéŵ ťáĝ óňé]‏</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>‏[Ňámé óf á ňéŵ ťáĝ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A tag says whom or what a note is about. Its notes get its colour and letter; the sheet explains them in the legend.</source>
        <translation>‏[Á ťáĝ šáýš ŵĥóm óŕ ŵĥáť á ňóťé íš ábóúť. Íťš ňóťéš ĝéť íťš çóĺóúŕ áňď ĺéťťéŕ; ťĥé šĥééť éxpĺáíňš ťĥém íň ťĥé ĺéĝéňď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé]‏</translation>
    </message>
    <message>
        <source>{keys} and so on put a tag on the chosen notes, or on a whole block.</source>
        <translation>‏[{keys} áňď šó óň púť á ťáĝ óň ťĥé çĥóšéň ňóťéš, óŕ óň á ŵĥóĺé bĺóçķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>‏[Ŕéňámé á ťáĝ óňé ť]‏</translation>
    </message>
    <message>
        <source>Change a tag's letter</source>
        <translation>‏[Çĥáňĝé á ťáĝ'š ĺéťťéŕ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Change a tag's colour</source>
        <translation>‏[Çĥáňĝé á ťáĝ'š çóĺóúŕ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>‏[Ďéĺéťé á ťáĝ óňé ť]‏</translation>
    </message>
    <message>
        <source>Move a tag</source>
        <translation>‏[Móvé á ťáĝ óňé]‏</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Different texts</source>
        <translation>‏[Ďífféŕéňť ťéxťš óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>&amp;Go to the note</source>
        <translation>‏[&amp;Gó ťó ťĥé ňóťé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>&amp;Choose all its notes</source>
        <translation>‏[&amp;Cĥóóšé áĺĺ íťš ňóťéš óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>What goes w&amp;ith this one?</source>
        <translation>‏[Ŵĥáť ĝóéš ŵ&amp;iťĥ ťĥíš óňé? óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>What serves th&amp;is customer?</source>
        <translation>‏[Ŵĥáť šéŕvéš ťĥ&amp;iš çúšťóméŕ? óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>What serves {customer}?</source>
        <translation>‏[Ŵĥáť šéŕvéš {customer}? óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>What goes with {customer}?</source>
        <translation>‏[Ŵĥáť ĝóéš ŵíťĥ {customer}? óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Which customer is it about?</source>
        <translation>‏[Ŵĥíçĥ çúšťóméŕ íš íť ábóúť? óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>‏[Ŵĥó íš íť ábóúť? óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Click each note that does; once more to undo it.</source>
        <translation>‏[Çĺíçķ éáçĥ ňóťé ťĥáť ďóéš; óňçé móŕé ťó úňďó íť. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Click a customer on the sheet, or press its number.</source>
        <translation>‏[Çĺíçķ á çúšťóméŕ óň ťĥé šĥééť, óŕ pŕéšš íťš ňúmbéŕ. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>Click the one you mean on the sheet, or press its number.</source>
        <translation>‏[Çĺíçķ ťĥé óňé ýóú méáň óň ťĥé šĥééť, óŕ pŕéšš íťš ňúmbéŕ. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>Write down a customer first; then say what serves them.</source>
        <translation>‏[Ŵŕíťé ďóŵň á çúšťóméŕ fíŕšť; ťĥéň šáý ŵĥáť šéŕvéš ťĥém. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>Write down who you help first; then say what goes with them.</source>
        <translation>‏[Ŵŕíťé ďóŵň ŵĥó ýóú ĥéĺp fíŕšť; ťĥéň šáý ŵĥáť ĝóéš ŵíťĥ ťĥém. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>{count} notes are linked to {customer}.</source>
        <translation>‏[{count} ňóťéš áŕé ĺíňķéď ťó {customer}. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>{count} notes are not linked to {customer} any more.</source>
        <translation>‏[{count} ňóťéš áŕé ňóť ĺíňķéď ťó {customer} áňý móŕé. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>It begins with {customer}.</source>
        <translation>‏[Íť béĝíňš ŵíťĥ {customer}. óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>What it gives {customer}: {notes}.</source>
        <translation>‏[Ŵĥáť íť ĝívéš {customer}: {notes}. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>How you help {customer}: {notes}.</source>
        <translation>‏[Ĥóŵ ýóú ĥéĺp {customer}: {notes}. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>How it reaches {customer}: {notes}.</source>
        <translation>‏[Ĥóŵ íť ŕéáçĥéš {customer}: {notes}. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>How you stay in touch with {customer}: {notes}.</source>
        <translation>‏[Ĥóŵ ýóú šťáý íň ťóúçĥ ŵíťĥ {customer}: {notes}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>How you and {customer} stay in touch: {notes}.</source>
        <translation>‏[Ĥóŵ ýóú áňď {customer} šťáý íň ťóúçĥ: {notes}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>What comes back from {customer}: {notes}.</source>
        <translation>‏[Ŵĥáť çóméš báçķ fŕóm {customer}: {notes}. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>What you get back from {customer}: {notes}.</source>
        <translation>‏[Ŵĥáť ýóú ĝéť báçķ fŕóm {customer}: {notes}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Nothing says what it gives {customer}.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ŵĥáť íť ĝívéš {customer}. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Nothing says how you help {customer}.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ĥóŵ ýóú ĥéĺp {customer}. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>Nothing says how you stay in touch with {customer}.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ĥóŵ ýóú šťáý íň ťóúçĥ ŵíťĥ {customer}. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>Nothing says how you and {customer} stay in touch.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ĥóŵ ýóú áňď {customer} šťáý íň ťóúçĥ. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Nothing says what comes back from {customer}.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ŵĥáť çóméš báçķ fŕóm {customer}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Nothing says what you get back from {customer}.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ŵĥáť ýóú ĝéť báçķ fŕóm {customer}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>what it gives them</source>
        <translation>‏[ŵĥáť íť ĝívéš ťĥém óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>how you help them</source>
        <translation>‏[ĥóŵ ýóú ĥéĺp ťĥém óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>how you stay in touch</source>
        <translation>‏[ĥóŵ ýóú šťáý íň ťóúçĥ óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>what comes back</source>
        <translation>‏[ŵĥáť çóméš báçķ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>what you get back</source>
        <translation>‏[ŵĥáť ýóú ĝéť báçķ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>not linked to {customer}</source>
        <translation>‏[ňóť ĺíňķéď ťó {customer} óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>linked to {customer}</source>
        <translation>‏[ĺíňķéď ťó {customer} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>linked to {customer} through others</source>
        <translation>‏[ĺíňķéď ťó {customer} ťĥŕóúĝĥ óťĥéŕš óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Nothing is missing for {customer}: {count} notes.</source>
        <translation>‏[Ňóťĥíňĝ íš míššíňĝ fóŕ {customer}: {count} ňóťéš. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Nothing is linked to {customer} yet.</source>
        <translation>‏[Ňóťĥíňĝ íš ĺíňķéď ťó {customer} ýéť. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>‏[“{name}” óňé]‏</translation>
    </message>
    <message>
        <source>{note} serves {customer}.</source>
        <translation>‏[{note} šéŕvéš {customer}. óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>{note} goes with {customer}.</source>
        <translation>‏[{note} ĝóéš ŵíťĥ {customer}. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>{note} served {customer} through {other} already; now directly as well.</source>
        <translation>‏[{note} šéŕvéď {customer} ťĥŕóúĝĥ {other} áĺŕéáďý; ňóŵ ďíŕéçťĺý áš ŵéĺĺ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>{note} went with {customer} through {other} already; now directly as well.</source>
        <translation>‏[{note} ŵéňť ŵíťĥ {customer} ťĥŕóúĝĥ {other} áĺŕéáďý; ňóŵ ďíŕéçťĺý áš ŵéĺĺ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>{note} does not serve {customer} any more.</source>
        <translation>‏[{note} ďóéš ňóť šéŕvé {customer} áňý móŕé. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>{note} does not go with {customer} any more.</source>
        <translation>‏[{note} ďóéš ňóť ĝó ŵíťĥ {customer} áňý móŕé. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>{note} still serves {customer}, through {other}.</source>
        <translation>‏[{note} šťíĺĺ šéŕvéš {customer}, ťĥŕóúĝĥ {other}. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>{note} still goes with {customer}, through {other}.</source>
        <translation>‏[{note} šťíĺĺ ĝóéš ŵíťĥ {customer}, ťĥŕóúĝĥ {other}. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>How you reach {customer}: {notes}.</source>
        <translation>‏[Ĥóŵ ýóú ŕéáçĥ {customer}: {notes}. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Nothing says how it reaches {customer}.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ĥóŵ íť ŕéáçĥéš {customer}. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Nothing says how you reach {customer}.</source>
        <translation>‏[Ňóťĥíňĝ šáýš ĥóŵ ýóú ŕéáçĥ {customer}. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>how it reaches them</source>
        <translation>‏[ĥóŵ íť ŕéáçĥéš ťĥém óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>how you reach them</source>
        <translation>‏[ĥóŵ ýóú ŕéáçĥ ťĥém óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Through {notes}.</source>
        <translation>‏[Ťĥŕóúĝĥ {notes}. óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>The note here is not linked to them.</source>
        <translation>‏[Ťĥé ňóťé ĥéŕé íš ňóť ĺíňķéď ťó ťĥém. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>None of the {count} notes here is linked to them.</source>
        <translation>‏[Ňóňé óf ťĥé {count} ňóťéš ĥéŕé íš ĺíňķéď ťó ťĥém. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>For {customer}, one note. Missing: {missing}.</source>
        <translation>‏[Fóŕ {customer}, óňé ňóťé. Míššíňĝ: {missing}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>For {customer}, {count} notes. Missing: {missing}.</source>
        <translation>‏[Fóŕ {customer}, {count} ňóťéš. Míššíňĝ: {missing}. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>‏[{count} móŕé óňé ť]‏</translation>
    </message>
    <message>
        <source>{count} of {all} notes are not linked to anybody yet; they are grey.</source>
        <translation>‏[{count} óf {all} ňóťéš áŕé ňóť ĺíňķéď ťó áňýbóďý ýéť; ťĥéý áŕé ĝŕéý. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>One note is not linked to anybody yet; it is grey.</source>
        <translation>‏[Óňé ňóťé íš ňóť ĺíňķéď ťó áňýbóďý ýéť; íť íš ĝŕéý. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>‏[Ĺíňķ ťĥém óňé]‏</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Take off this list</source>
        <translation>‏[Ťáķé óff ťĥíš ĺíšť óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>TileFields</name>
    <message>
        <source>How large</source>
        <translation>‏[Ĥóŵ ĺáŕĝé óňé]‏</translation>
    </message>
    <message>
        <source>By its size</source>
        <translation>‏[Bý íťš šížé óňé ť]‏</translation>
    </message>
    <message>
        <source>By the number of sheets</source>
        <translation>‏[Bý ťĥé ňúmbéŕ óf šĥééťš óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>By how much it is enlarged</source>
        <translation>‏[Bý ĥóŵ múçĥ íť íš éňĺáŕĝéď óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Size of the whole</source>
        <translation>‏[Šížé óf ťĥé ŵĥóĺé óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Sheets, at most</source>
        <translation>‏[Šĥééťš, áť móšť óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>As large as on one sheet</source>
        <translation>‏[Áš ĺáŕĝé áš óň óňé šĥééť óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Put together from</source>
        <translation>‏[Púť ťóĝéťĥéŕ fŕóm óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>What the printer leaves white</source>
        <translation>‏[Ŵĥáť ťĥé pŕíňťéŕ ĺéávéš ŵĥíťé óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Overlap, for gluing</source>
        <translation>‏[Óvéŕĺáp, fóŕ ĝĺúíňĝ óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A first page that says what goes where</source>
        <translation>‏[Á fíŕšť páĝé ťĥáť šáýš ŵĥáť ĝóéš ŵĥéŕé óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>‏[Ťóóĺš óň]‏</translation>
    </message>
    <message>
        <source>Rename this canvas</source>
        <translation>‏[Ŕéňámé ťĥíš çáňváš óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>TypeUpPanel</name>
    <message>
        <source>Type up a wall</source>
        <translation>‏[Ťýpé úp á ŵáĺĺ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Show a photo…</source>
        <translation>‏[Šĥóŵ á pĥóťó… óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>‏[Ťúŕň óň]‏</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>‏[Ĥíďé óň]‏</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>‏[Áďď ňóťé óňé]‏</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>‏[Pášťé ňóťéš óňé ť]‏</translation>
    </message>
    <message>
        <source>“{file}” cannot be shown. It is no picture, or it is too large.</source>
        <translation>‏[“{file}” çáňňóť bé šĥóŵň. Íť íš ňó píçťúŕé, óŕ íť íš ťóó ĺáŕĝé. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Enter without a text goes to the next block, Ctrl+Page Up back.</source>
        <translation>‏[Éňťéŕ ŵíťĥóúť á ťéxť ĝóéš ťó ťĥé ňéxť bĺóçķ, Çťŕĺ+Páĝé Úp báçķ. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Alt with arrows moves the photo, with + and − it zooms.</source>
        <translation>‏[Áĺť ŵíťĥ áŕŕóŵš móvéš ťĥé pĥóťó, ŵíťĥ + áňď − íť žóómš. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏[{number} óf {count} óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>A note for “{block}”</source>
        <translation>‏[Á ňóťé fóŕ “{block}” óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>No tag for what follows</source>
        <translation>‏[Ňó ťáĝ fóŕ ŵĥáť fóĺĺóŵš óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>‏[Ňóťéš šó fáŕ óňé ť]‏</translation>
    </message>
    <message>
        <source>Tag for what follows</source>
        <translation>‏[Ťáĝ fóŕ ŵĥáť fóĺĺóŵš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Type a note, then Enter</source>
        <translation>‏[Ťýpé á ňóťé, ťĥéň Éňťéŕ óňé ťŵó ťĥ]‏</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation>‏[Ťúŕň ťĥé pĥóťó óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Hide the photo</source>
        <translation>‏[Ĥíďé ťĥé pĥóťó óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>UnreadRow</name>
    <message>
        <source>Another program wrote this</source>
        <translation>‏[Áňóťĥéŕ pŕóĝŕám ŵŕóťé ťĥíš óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Remove {field}</source>
        <translation>‏[Ŕémóvé {field} óňé ťŵ]‏</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation>‏[Ňóť šávéď óňé]‏</translation>
    </message>
    <message>
        <source>Keep the changes to “{title}”?</source>
        <translation>‏[Ķéép ťĥé çĥáňĝéš ťó “{title}”? óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>‏[Šávé áňýŵáý óňé ť]‏</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>‏[Šávé áš… óňé]‏</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last time is lost.</source>
        <translation>‏[Ŵíťĥóúť šávíňĝ, ŵĥáť ýóú çĥáňĝéď šíňçé ťĥé ĺášť ťímé íš ĺóšť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>‏[Ďóň’ť šávé óňé]‏</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>‏[Ĝó báçķ óňé]‏</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>‏[Šávé óň]‏</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Walk the thread</source>
        <translation>‏[Ŵáĺķ ťĥé ťĥŕéáď óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Link notes</source>
        <translation>‏[Ĺíňķ ňóťéš óňé]‏</translation>
    </message>
    <message>
        <source>Take the brush and say what is for them</source>
        <translation>‏[Ťáķé ťĥé bŕúšĥ áňď šáý ŵĥáť íš fóŕ ťĥém óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>‏[Báçķ óň]‏</translation>
    </message>
    <message>
        <source>Go a step back</source>
        <translation>‏[Ĝó á šťép báçķ óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>‏[Ňéxť óň]‏</translation>
    </message>
    <message>
        <source>Go a step on</source>
        <translation>‏[Ĝó á šťép óň óňé ť]‏</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>‏[Ďóňé óň]‏</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>‏[Éňď ťĥé ŵáĺķ óňé ť]‏</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏[{number} óf {count} óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>The poster on the wall</source>
        <translation>‏[Ťĥé póšťéŕ óň ťĥé ŵáĺĺ óňé ťŵó ť]‏</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>Find a command, a note, a block, a tag or a canvas</source>
        <translation>‏[Fíňď á çómmáňď, á ňóťé, á bĺóçķ, á ťáĝ óŕ á çáňváš óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>‏[Páŕķéď óňé]‏</translation>
    </message>
    <message>
        <source>Move to which block?</source>
        <translation>‏[Móvé ťó ŵĥíçĥ bĺóçķ? óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Which note?</source>
        <translation>‏[Ŵĥíçĥ ňóťé? óňé ť]‏</translation>
    </message>
    <message>
        <source>Link to which note?</source>
        <translation>‏[Ĺíňķ ťó ŵĥíçĥ ňóťé? óňé ťŵó]‏</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Untitled</source>
        <translation>‏[Úňťíťĺéď óňé]‏</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>‏[Çĥáňĝé ťĥé ďéťáíĺš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Switch the mode</source>
        <translation>‏[Šŵíťçĥ ťĥé móďé óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Where the method comes from</source>
        <translation>‏[Ŵĥéŕé ťĥé méťĥóď çóméš fŕóm óňé ťŵó ťĥŕ]‏</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Symbols</source>
        <translation>‏[Šýmbóĺš óňé]‏</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>{subject}, {part}. {side}: {value}</source>
        <translation>‏[{subject}, {part}. {side}: {value} óňé ťŵó ťĥŕéé]‏</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This did not work ({code}).</source>
        <translation>‏[Ťĥíš ďíď ňóť ŵóŕķ ({code}). óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>‏[Ťĥéŕé íš ňó šúçĥ fíĺé. Çĥéçķ ťĥé ňámé. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>‏[Ťĥíš íš á fóĺďéŕ. Ňámé á fíĺé íň íť. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>The file is empty. Look for an earlier copy of it.</source>
        <translation>‏[Ťĥé fíĺé íš émpťý. Ĺóóķ fóŕ áň éáŕĺíéŕ çópý óf íť. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>The file ends too early: a part is missing. Look for an earlier copy of it.</source>
        <translation>‏[Ťĥé fíĺé éňďš ťóó éáŕĺý: á páŕť íš míššíňĝ. Ĺóóķ fóŕ áň éáŕĺíéŕ çópý óf íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>The key “{value}” stands here twice. Take one of the two out.</source>
        <translation>‏[Ťĥé ķéý “{value}” šťáňďš ĥéŕé ťŵíçé. Ťáķé óňé óf ťĥé ťŵó óúť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>{value} is no number that can be read. Write a smaller one, or none.</source>
        <translation>‏[{value} íš ňó ňúmbéŕ ťĥáť çáň bé ŕéáď. Ŵŕíťé á šmáĺĺéŕ óňé, óŕ ňóňé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>This is not a canvasdesk file. Bring other formats in with “import”.</source>
        <translation>‏[Ťĥíš íš ňóť á çáňvášďéšķ fíĺé. Bŕíňĝ óťĥéŕ fóŕmáťš íň ŵíťĥ “ímpóŕť”. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>A newer program wrote this file (format {version}), and it cannot be shown here. Install a newer canvasdesk.</source>
        <translation>‏[Á ňéŵéŕ pŕóĝŕám ŵŕóťé ťĥíš fíĺé (fóŕmáť {version}), áňď íť çáňňóť bé šĥóŵň ĥéŕé. Íňšťáĺĺ á ňéŵéŕ çáňvášďéšķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>A text belongs here. Put it in quotation marks.</source>
        <translation>‏[Á ťéxť béĺóňĝš ĥéŕé. Púť íť íň qúóťáťíóň máŕķš. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>Only true or false belongs here.</source>
        <translation>‏[Óňĺý ťŕúé óŕ fáĺšé béĺóňĝš ĥéŕé. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>A number belongs here, without quotation marks.</source>
        <translation>‏[Á ňúmbéŕ béĺóňĝš ĥéŕé, ŵíťĥóúť qúóťáťíóň máŕķš. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>The name of a choice belongs here.</source>
        <translation>‏[Ťĥé ňámé óf á çĥóíçé béĺóňĝš ĥéŕé. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>A list belongs here: values in square brackets.</source>
        <translation>‏[Á ĺíšť béĺóňĝš ĥéŕé: váĺúéš íň šqúáŕé bŕáçķéťš. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>An object belongs here: keys and values in braces.</source>
        <translation>‏[Áň óbĵéçť béĺóňĝš ĥéŕé: ķéýš áňď váĺúéš íň bŕáçéš. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>This value is missing. Add it.</source>
        <translation>‏[Ťĥíš váĺúé íš míššíňĝ. Áďď íť. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>This value cannot be taken. Compare it with the description of the format.</source>
        <translation>‏[Ťĥíš váĺúé çáňňóť bé ťáķéň. Çómpáŕé íť ŵíťĥ ťĥé ďéšçŕípťíóň óf ťĥé fóŕmáť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>This id cannot be used: 1 to {limit} characters, and not “header”.</source>
        <translation>‏[Ťĥíš íď çáňňóť bé úšéď: 1 ťó {limit} çĥáŕáçťéŕš, áňď ňóť “ĥéáďéŕ”. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>Two records have this id. Give one of them another.</source>
        <translation>‏[Ťŵó ŕéçóŕďš ĥávé ťĥíš íď. Ĝívé óňé óf ťĥém áňóťĥéŕ. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>A canvas takes at most {limit} notes. Split the canvas.</source>
        <translation>‏[Á çáňváš ťáķéš áť móšť {limit} ňóťéš. Špĺíť ťĥé çáňváš. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>A canvas takes at most {limit} links. Split the canvas.</source>
        <translation>‏[Á çáňváš ťáķéš áť móšť {limit} ĺíňķš. Špĺíť ťĥé çáňváš. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>A canvas takes at most {limit} tags. Take some out.</source>
        <translation>‏[Á çáňváš ťáķéš áť móšť {limit} ťáĝš. Ťáķé šómé óúť. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>A canvas takes at most {limit} pictures. Take some off.</source>
        <translation>‏[Á çáňváš ťáķéš áť móšť {limit} píçťúŕéš. Ťáķé šómé óff. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>A canvas takes at most {limit} records. Split the canvas.</source>
        <translation>‏[Á çáňváš ťáķéš áť móšť {limit} ŕéçóŕďš. Špĺíť ťĥé çáňváš. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>The text has {count} characters; at most {limit} are taken. Shorten it.</source>
        <translation>‏[Ťĥé ťéxť ĥáš {count} çĥáŕáçťéŕš; áť móšť {limit} áŕé ťáķéň. Šĥóŕťéň íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Another program changed this file since it was opened; it was not saved over. Save under another name.</source>
        <translation>‏[Áňóťĥéŕ pŕóĝŕám çĥáňĝéď ťĥíš fíĺé šíňçé íť ŵáš ópéňéď; íť ŵáš ňóť šávéď óvéŕ. Šávé úňďéŕ áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ť]‏</translation>
    </message>
    <message>
        <source>This file was moved or deleted since it was opened. Choose where to save.</source>
        <translation>‏[Ťĥíš fíĺé ŵáš móvéď óŕ ďéĺéťéď šíňçé íť ŵáš ópéňéď. Çĥóóšé ŵĥéŕé ťó šávé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>‏[Ťĥéŕé íš á fíĺé óf ťĥíš ňámé áĺŕéáďý. Çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This file is open in another window and can be saved by that one only. Close it there, or choose another name.</source>
        <translation>‏[Ťĥíš fíĺé íš ópéň íň áňóťĥéŕ ŵíňďóŵ áňď çáň bé šávéď bý ťĥáť óňé óňĺý. Çĺóšé íť ťĥéŕé, óŕ çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name, or replace it with --force.</source>
        <translation>‏[Ťĥíš fíĺé íš ťĥéŕé áĺŕéáďý. Çĥóóšé áňóťĥéŕ ňámé, óŕ ŕépĺáçé íť ŵíťĥ --fóŕçé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>This is the file that is read. Name another one to write to.</source>
        <translation>‏[Ťĥíš íš ťĥé fíĺé ťĥáť íš ŕéáď. Ňámé áňóťĥéŕ óňé ťó ŵŕíťé ťó. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This is no ordinary file, so nothing is written to it. Choose another name.</source>
        <translation>‏[Ťĥíš íš ňó óŕďíňáŕý fíĺé, šó ňóťĥíňĝ íš ŵŕíťťéň ťó íť. Çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>The work is done, but the report of it could not be written ({reason}). Look where the output goes.</source>
        <translation>‏[Ťĥé ŵóŕķ íš ďóňé, búť ťĥé ŕépóŕť óf íť çóúĺď ňóť bé ŵŕíťťéň ({reason}). Ĺóóķ ŵĥéŕé ťĥé óúťpúť ĝóéš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room or choose another disk.</source>
        <translation>‏[Ťĥé ďíšķ íš fúĺĺ. Ňóťĥíňĝ ŵáš çĥáňĝéď; máķé ŕóóm óŕ çĥóóšé áňóťĥéŕ ďíšķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Your share of this disk is used up. Nothing was changed; delete something of yours or choose another disk.</source>
        <translation>‏[Ýóúŕ šĥáŕé óf ťĥíš ďíšķ íš úšéď úp. Ňóťĥíňĝ ŵáš çĥáňĝéď; ďéĺéťé šóméťĥíňĝ óf ýóúŕš óŕ çĥóóšé áňóťĥéŕ ďíšķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>You may not write here. Nothing was changed; choose another folder.</source>
        <translation>‏[Ýóú máý ňóť ŵŕíťé ĥéŕé. Ňóťĥíňĝ ŵáš çĥáňĝéď; çĥóóšé áňóťĥéŕ fóĺďéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>Writing failed ({reason}). Nothing was changed; choose another folder.</source>
        <translation>‏[Ŵŕíťíňĝ fáíĺéď ({reason}). Ňóťĥíňĝ ŵáš çĥáňĝéď; çĥóóšé áňóťĥéŕ fóĺďéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>The program failed to save this ({reason}). Save under another name, and please report this.</source>
        <translation>‏[Ťĥé pŕóĝŕám fáíĺéď ťó šávé ťĥíš ({reason}). Šávé úňďéŕ áňóťĥéŕ ňámé, áňď pĺéášé ŕépóŕť ťĥíš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňí]‏</translation>
    </message>
    <message>
        <source>The file was written, but the disk did not confirm it ({reason}). Save a second copy elsewhere.</source>
        <translation>‏[Ťĥé fíĺé ŵáš ŵŕíťťéň, búť ťĥé ďíšķ ďíď ňóť çóňfíŕm íť ({reason}). Šávé á šéçóňď çópý éĺšéŵĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters; it goes on in the description.</source>
        <translation>‏[Ťĥé ťéxť íš ĺóňĝéŕ ťĥáň {limit} çĥáŕáçťéŕš; íť ĝóéš óň íň ťĥé ďéšçŕípťíóň. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>A tag that is not there, or stands here twice, was taken off.</source>
        <translation>‏[Á ťáĝ ťĥáť íš ňóť ťĥéŕé, óŕ šťáňďš ĥéŕé ťŵíçé, ŵáš ťáķéň óff. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>A link that does not join two notes was left out.</source>
        <translation>‏[Á ĺíňķ ťĥáť ďóéš ňóť ĵóíň ťŵó ňóťéš ŵáš ĺéfť óúť. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>A newer canvasdesk made this copy. Open it with that program.</source>
        <translation>‏[Á ňéŵéŕ çáňvášďéšķ máďé ťĥíš çópý. Ópéň íť ŵíťĥ ťĥáť pŕóĝŕám. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>The list of recent files was damaged; what could be read is shown.</source>
        <translation>‏[Ťĥé ĺíšť óf ŕéçéňť fíĺéš ŵáš ďámáĝéď; ŵĥáť çóúĺď bé ŕéáď íš šĥóŵň. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>“{name}” is no known paper. Known are: {known}.</source>
        <translation>‏[“{name}” íš ňó ķňóŵň pápéŕ. Ķňóŵň áŕé: {known}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>1 note has text too small to read in the hand: {points} pt. Take a larger paper, or the text to read.</source>
        <translation>‏[1 ňóťé ĥáš ťéxť ťóó šmáĺĺ ťó ŕéáď íň ťĥé ĥáňď: {points} pť. Ťáķé á ĺáŕĝéŕ pápéŕ, óŕ ťĥé ťéxť ťó ŕéáď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ť]‏</translation>
    </message>
    <message>
        <source>{count} notes have text too small to read in the hand, down to {points} pt. Take a larger paper, or the text to read.</source>
        <translation>‏[{count} ňóťéš ĥávé ťéxť ťóó šmáĺĺ ťó ŕéáď íň ťĥé ĥáňď, ďóŵň ťó {points} pť. Ťáķé á ĺáŕĝéŕ pápéŕ, óŕ ťĥé ťéxť ťó ŕéáď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé]‏</translation>
    </message>
    <message>
        <source>1 note has text too small to read in the hand: {points} pt. Take larger notes, or fewer words.</source>
        <translation>‏[1 ňóťé ĥáš ťéxť ťóó šmáĺĺ ťó ŕéáď íň ťĥé ĥáňď: {points} pť. Ťáķé ĺáŕĝéŕ ňóťéš, óŕ féŵéŕ ŵóŕďš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>{count} notes have text too small to read in the hand, down to {points} pt. Take larger notes, or fewer words.</source>
        <translation>‏[{count} ňóťéš ĥávé ťéxť ťóó šmáĺĺ ťó ŕéáď íň ťĥé ĥáňď, ďóŵň ťó {points} pť. Ťáķé ĺáŕĝéŕ ňóťéš, óŕ féŵéŕ ŵóŕďš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>1 note lies beside the canvas and is not printed.</source>
        <translation>‏[1 ňóťé ĺíéš béšíďé ťĥé çáňváš áňď íš ňóť pŕíňťéď. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>{count} notes lie beside the canvas and are not printed.</source>
        <translation>‏[{count} ňóťéš ĺíé béšíďé ťĥé çáňváš áňď áŕé ňóť pŕíňťéď. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>1 note was put away and is not printed.</source>
        <translation>‏[1 ňóťé ŵáš púť áŵáý áňď íš ňóť pŕíňťéď. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>{count} notes were put away and are not printed.</source>
        <translation>‏[{count} ňóťéš ŵéŕé púť áŵáý áňď áŕé ňóť pŕíňťéď. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>1 small heading is no note and is not printed.</source>
        <translation>‏[1 šmáĺĺ ĥéáďíňĝ íš ňó ňóťé áňď íš ňóť pŕíňťéď. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>{count} small headings are no notes and are not printed.</source>
        <translation>‏[{count} šmáĺĺ ĥéáďíňĝš áŕé ňó ňóťéš áňď áŕé ňóť pŕíňťéď. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>1 private note is left out.</source>
        <translation>‏[1 pŕíváťé ňóťé íš ĺéfť óúť. óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>{count} private notes are left out.</source>
        <translation>‏[{count} pŕíváťé ňóťéš áŕé ĺéfť óúť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>1 private part beside the notes is left out.</source>
        <translation>‏[1 pŕíváťé páŕť béšíďé ťĥé ňóťéš íš ĺéfť óúť. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>{count} private parts beside the notes are left out.</source>
        <translation>‏[{count} pŕíváťé páŕťš béšíďé ťĥé ňóťéš áŕé ĺéfť óúť. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>1 note reaches out of its block. Tidy it, or move it back.</source>
        <translation>‏[1 ňóťé ŕéáçĥéš óúť óf íťš bĺóçķ. Ťíďý íť, óŕ móvé íť báçķ. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>{count} notes reach out of their block. Tidy them, or move them back.</source>
        <translation>‏[{count} ňóťéš ŕéáçĥ óúť óf ťĥéíŕ bĺóçķ. Ťíďý ťĥém, óŕ móvé ťĥém báçķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>1 note lies on a seam between two sheets. Another size, or sheets that lie the other way, may spare it.</source>
        <translation>‏[1 ňóťé ĺíéš óň á šéám béťŵééň ťŵó šĥééťš. Áňóťĥéŕ šížé, óŕ šĥééťš ťĥáť ĺíé ťĥé óťĥéŕ ŵáý, máý špáŕé íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťé]‏</translation>
    </message>
    <message>
        <source>{count} notes lie on a seam between two sheets. Another size, or sheets that lie the other way, may spare them.</source>
        <translation>‏[{count} ňóťéš ĺíé óň á šéám béťŵééň ťŵó šĥééťš. Áňóťĥéŕ šížé, óŕ šĥééťš ťĥáť ĺíé ťĥé óťĥéŕ ŵáý, máý špáŕé ťĥém. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň ó]‏</translation>
    </message>
    <message>
        <source>The paper “{name}” is out of bounds: sides of {smallest} to {largest} mm.</source>
        <translation>‏[Ťĥé pápéŕ “{name}” íš óúť óf bóúňďš: šíďéš óf {smallest} ťó {largest} mm. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>A picture that is not in the file was taken off its note.</source>
        <translation>‏[Á píçťúŕé ťĥáť íš ňóť íň ťĥé fíĺé ŵáš ťáķéň óff íťš ňóťé. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>This is no picture that can be taken. Take a PNG, JPEG, WebP or GIF.</source>
        <translation>‏[Ťĥíš íš ňó píçťúŕé ťĥáť çáň bé ťáķéň. Ťáķé á PŇĜ, ĴPÉĜ, ŴébP óŕ ĜÍF. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>The picture's file has more than {most} MiB. Make it smaller.</source>
        <translation>‏[Ťĥé píçťúŕé'š fíĺé ĥáš móŕé ťĥáň {most} MíB. Máķé íť šmáĺĺéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>The picture has {width} x {height} pixels; at most {most} million are taken. Make it smaller.</source>
        <translation>‏[Ťĥé píçťúŕé ĥáš {width} x {height} píxéĺš; áť móšť {most} míĺĺíóň áŕé ťáķéň. Máķé íť šmáĺĺéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>The picture would have {width} x {height} pixels. Choose fewer dots an inch or a smaller paper.</source>
        <translation>‏[Ťĥé píçťúŕé ŵóúĺď ĥávé {width} x {height} píxéĺš. Çĥóóšé féŵéŕ ďóťš áň íňçĥ óŕ á šmáĺĺéŕ pápéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>This canvas is open to look at only. Save it under another name to change it.</source>
        <translation>‏[Ťĥíš çáňváš íš ópéň ťó ĺóóķ áť óňĺý. Šávé íť úňďéŕ áňóťĥéŕ ňámé ťó çĥáňĝé íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>A note takes at most {limit} characters; this text has {length}. Shorten it.</source>
        <translation>‏[Á ňóťé ťáķéš áť móšť {limit} çĥáŕáçťéŕš; ťĥíš ťéxť ĥáš {length}. Šĥóŕťéň íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here; this text has {length}. Shorten it.</source>
        <translation>‏[Áť móšť {limit} çĥáŕáçťéŕš fíť ĥéŕé; ťĥíš ťéxť ĥáš {length}. Šĥóŕťéň íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>There is such a link already.</source>
        <translation>‏[Ťĥéŕé íš šúçĥ á ĺíňķ áĺŕéáďý. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>A tag's letter has at most {limit} characters.</source>
        <translation>‏[Á ťáĝ'š ĺéťťéŕ ĥáš áť móšť {limit} çĥáŕáçťéŕš. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>At most {limit} digits fit here, before the point and after it.</source>
        <translation>‏[Áť móšť {limit} ďíĝíťš fíť ĥéŕé, béfóŕé ťĥé póíňť áňď áfťéŕ íť. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>{value} is out of bounds: {minimum} to {maximum}.</source>
        <translation>‏[{value} íš óúť óf bóúňďš: {minimum} ťó {maximum}. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here. Shorten the text.</source>
        <translation>‏[Áť móšť {limit} çĥáŕáçťéŕš fíť ĥéŕé. Šĥóŕťéň ťĥé ťéxť. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for access, or change its permissions.</source>
        <translation>‏[Ýóú máý ňóť ŕéáď ťĥíš fíĺé. Ášķ íťš óŵňéŕ fóŕ áççéšš, óŕ çĥáňĝé íťš péŕmíššíóňš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>This is a device or the like, not a file. Choose an ordinary file.</source>
        <translation>‏[Ťĥíš íš á ďévíçé óŕ ťĥé ĺíķé, ňóť á fíĺé. Çĥóóšé áň óŕďíňáŕý fíĺé. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}). See that its disk or network drive is connected and sound.</source>
        <translation>‏[Ťĥé fíĺé çóúĺď ňóť bé ŕéáď ({reason}). Šéé ťĥáť íťš ďíšķ óŕ ňéťŵóŕķ ďŕívé íš çóňňéçťéď áňď šóúňď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
    </message>
    <message>
        <source>This name is a link that leads in a circle, to no file. Open the file itself, or mend the link.</source>
        <translation>‏[Ťĥíš ňámé íš á ĺíňķ ťĥáť ĺéáďš íň á çíŕçĺé, ťó ňó fíĺé. Ópéň ťĥé fíĺé íťšéĺf, óŕ méňď ťĥé ĺíňķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>The text is not UTF-8: the file is damaged, or another program saved it in another encoding. Look for an earlier copy of it.</source>
        <translation>‏[Ťĥé ťéxť íš ňóť ÚŤF-8: ťĥé fíĺé íš ďámáĝéď, óŕ áňóťĥéŕ pŕóĝŕám šávéď íť íň áňóťĥéŕ éňçóďíňĝ. Ĺóóķ fóŕ áň éáŕĺíéŕ çópý óf íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>The program’s own folder cannot be used ({reason}). See that its disk has room and that you may write to it.</source>
        <translation>‏[Ťĥé pŕóĝŕám’š óŵň fóĺďéŕ çáňňóť bé úšéď ({reason}). Šéé ťĥáť íťš ďíšķ ĥáš ŕóóm áňď ťĥáť ýóú máý ŵŕíťé ťó íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>This is not valid JSON: the file is damaged here. If it was edited by hand, mend it; else look for an earlier copy of it.</source>
        <translation>‏[Ťĥíš íš ňóť váĺíď ĴŠÓŇ: ťĥé fíĺé íš ďámáĝéď ĥéŕé. Íf íť ŵáš éďíťéď bý ĥáňď, méňď íť; éĺšé ĺóóķ fóŕ áň éáŕĺíéŕ çópý óf íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ť]‏</translation>
    </message>
    <message>
        <source>The version of the format cannot be told: it has to be a whole number from 1. Look for an earlier copy of the file.</source>
        <translation>‏[Ťĥé véŕšíóň óf ťĥé fóŕmáť çáňňóť bé ťóĺď: íť ĥáš ťó bé á ŵĥóĺé ňúmbéŕ fŕóm 1. Ĺóóķ fóŕ áň éáŕĺíéŕ çópý óf ťĥé fíĺé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óň]‏</translation>
    </message>
    <message>
        <source>A newer program wrote this file (format {version}). It can be looked at and exported; to change it, install a newer canvasdesk.</source>
        <translation>‏[Á ňéŵéŕ pŕóĝŕám ŵŕóťé ťĥíš fíĺé (fóŕmáť {version}). Íť çáň bé ĺóóķéď áť áňď éxpóŕťéď; ťó çĥáňĝé íť, íňšťáĺĺ á ňéŵéŕ çáňvášďéšķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>The file has {size} bytes, more than the {limit} that are read. Take pictures out of it, or split it.</source>
        <translation>‏[Ťĥé fíĺé ĥáš {size} býťéš, móŕé ťĥáň ťĥé {limit} ťĥáť áŕé ŕéáď. Ťáķé píçťúŕéš óúť óf íť, óŕ špĺíť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ť]‏</translation>
    </message>
    <message>
        <source>The values are nested more than {limit} deep, so this is no canvas. See that it is the right file.</source>
        <translation>‏[Ťĥé váĺúéš áŕé ňéšťéď móŕé ťĥáň {limit} ďéép, šó ťĥíš íš ňó çáňváš. Šéé ťĥáť íť íš ťĥé ŕíĝĥť fíĺé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
    </message>
    <message>
        <source>The file holds more than {limit} values, so this is no canvas. See that it is the right file.</source>
        <translation>‏[Ťĥé fíĺé ĥóĺďš móŕé ťĥáň {limit} váĺúéš, šó ťĥíš íš ňó çáňváš. Šéé ťĥáť íť íš ťĥé ŕíĝĥť fíĺé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>A canvas takes pictures of at most {limit} MiB together. Take some off, or make them smaller.</source>
        <translation>‏[Á çáňváš ťáķéš píçťúŕéš óf áť móšť {limit} MíB ťóĝéťĥéŕ. Ťáķé šómé óff, óŕ máķé ťĥém šmáĺĺéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>A canvas takes pictures of at most {limit} million pixels together. Take some off, or make them smaller.</source>
        <translation>‏[Á çáňváš ťáķéš píçťúŕéš óf áť móšť {limit} míĺĺíóň píxéĺš ťóĝéťĥéŕ. Ťáķé šómé óff, óŕ máķé ťĥém šmáĺĺéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťé]‏</translation>
    </message>
    <message>
        <source>A canvas takes at most {limit} entries. Delete some.</source>
        <translation>‏[Á çáňváš ťáķéš áť móšť {limit} éňťŕíéš. Ďéĺéťé šómé. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>There is no such file. Check the name; where nobody knows how both began, name an empty file as BASE.</source>
        <translation>‏[Ťĥéŕé íš ňó šúçĥ fíĺé. Çĥéçķ ťĥé ňámé; ŵĥéŕé ňóbóďý ķňóŵš ĥóŵ bóťĥ béĝáň, ňámé áň émpťý fíĺé áš BÁŠÉ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ť]‏</translation>
    </message>
    <message>
        <source>This file is write-protected. Allow writing to it, or choose another name.</source>
        <translation>‏[Ťĥíš fíĺé íš ŵŕíťé-pŕóťéçťéď. Áĺĺóŵ ŵŕíťíňĝ ťó íť, óŕ çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>This file has {count} names on its disk (hard links). Saving changes it under this name only; under the others it stays as it is now. Save anyway, or choose another name.</source>
        <translation>‏[Ťĥíš fíĺé ĥáš {count} ňáméš óň íťš ďíšķ (ĥáŕď ĺíňķš). Šávíňĝ çĥáňĝéš íť úňďéŕ ťĥíš ňámé óňĺý; úňďéŕ ťĥé óťĥéŕš íť šťáýš áš íť íš ňóŵ. Šávé áňýŵáý, óŕ çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This file has {count} names on its disk (hard links). It was changed under this name only; under the others it is as it was.</source>
        <translation>‏[Ťĥíš fíĺé ĥáš {count} ňáméš óň íťš ďíšķ (ĥáŕď ĺíňķš). Íť ŵáš çĥáňĝéď úňďéŕ ťĥíš ňámé óňĺý; úňďéŕ ťĥé óťĥéŕš íť íš áš íť ŵáš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>This disk is write-protected. Allow writing to it, or choose a folder on another one.</source>
        <translation>‏[Ťĥíš ďíšķ íš ŵŕíťé-pŕóťéçťéď. Áĺĺóŵ ŵŕíťíňĝ ťó íť, óŕ çĥóóšé á fóĺďéŕ óň áňóťĥéŕ óňé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>There is no such folder; it may be on a disk that is not connected. Connect that, make the folder, or choose another one.</source>
        <translation>‏[Ťĥéŕé íš ňó šúçĥ fóĺďéŕ; íť máý bé óň á ďíšķ ťĥáť íš ňóť çóňňéçťéď. Çóňňéçť ťĥáť, máķé ťĥé fóĺďéŕ, óŕ çĥóóšé áňóťĥéŕ óňé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ť]‏</translation>
    </message>
    <message>
        <source>This name is a link that leads in a circle, to no file. Nothing was saved; choose another name.</source>
        <translation>‏[Ťĥíš ňámé íš á ĺíňķ ťĥáť ĺéáďš íň á çíŕçĺé, ťó ňó fíĺé. Ňóťĥíňĝ ŵáš šávéď; çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>‏[Ťĥíš ňámé íš ťóó ĺóňĝ. Çĥóóšé á šĥóŕťéŕ óňé. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>The disk reports a fault. Nothing was changed; choose another disk, and have this one looked at.</source>
        <translation>‏[Ťĥé ďíšķ ŕépóŕťš á fáúĺť. Ňóťĥíňĝ ŵáš çĥáňĝéď; çĥóóšé áňóťĥéŕ ďíšķ, áňď ĥávé ťĥíš óňé ĺóóķéď áť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
    </message>
    <message>
        <source>The canvas cannot be saved without a loss (at {record}). Nothing was changed; undo your last steps, and please report this.</source>
        <translation>‏[Ťĥé çáňváš çáňňóť bé šávéď ŵíťĥóúť á ĺóšš (áť {record}). Ňóťĥíňĝ ŵáš çĥáňĝéď; úňďó ýóúŕ ĺášť šťépš, áňď pĺéášé ŕépóŕť ťĥíš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Characters that cannot be shown were replaced by “�”.</source>
        <translation>‏[Çĥáŕáçťéŕš ťĥáť çáňňóť bé šĥóŵň ŵéŕé ŕépĺáçéď bý “�”. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>A note that was too small or too large was brought back to a size that fits.</source>
        <translation>‏[Á ňóťé ťĥáť ŵáš ťóó šmáĺĺ óŕ ťóó ĺáŕĝé ŵáš bŕóúĝĥť báçķ ťó á šížé ťĥáť fíťš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it like 2026-03-01.</source>
        <translation>‏[“{value}” íš ňó ďáťé. Ŵŕíťé íť ĺíķé 2026-03-01. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>An entry was about a note that is not there. The entry stays.</source>
        <translation>‏[Áň éňťŕý ŵáš ábóúť á ňóťé ťĥáť íš ňóť ťĥéŕé. Ťĥé éňťŕý šťáýš. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This copy is damaged: what was not saved cannot be read from it.</source>
        <translation>‏[Ťĥíš çópý íš ďámáĝéď: ŵĥáť ŵáš ňóť šávéď çáňňóť bé ŕéáď fŕóm íť. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>This copy is gone, or its canvas is open by now. Look for it among the windows.</source>
        <translation>‏[Ťĥíš çópý íš ĝóňé, óŕ íťš çáňváš íš ópéň bý ňóŵ. Ĺóóķ fóŕ íť ámóňĝ ťĥé ŵíňďóŵš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>A preference could not be read. It is as it was at first; choose it anew.</source>
        <translation>‏[Á pŕéféŕéňçé çóúĺď ňóť bé ŕéáď. Íť íš áš íť ŵáš áť fíŕšť; çĥóóšé íť áňéŵ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>“{value}” names no language. Write one such as en, pt-BR or zh-Hans.</source>
        <translation>‏[“{value}” ňáméš ňó ĺáňĝúáĝé. Ŵŕíťé óňé šúçĥ áš éň, pť-BŔ óŕ žĥ-Ĥáňš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>All notes are on it, and can be read.</source>
        <translation>‏[Áĺĺ ňóťéš áŕé óň íť, áňď çáň bé ŕéáď. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>All notes of this block are on it, and can be read.</source>
        <translation>‏[Áĺĺ ňóťéš óf ťĥíš bĺóçķ áŕé óň íť, áňď çáň bé ŕéáď. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>Nothing that you wrote is on it.</source>
        <translation>‏[Ňóťĥíňĝ ťĥáť ýóú ŵŕóťé íš óň íť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>No font on this computer has: {characters} ({count}). Boxes are printed in their place.</source>
        <translation>‏[Ňó fóňť óň ťĥíš çómpúťéŕ ĥáš: {characters} ({count}). Bóxéš áŕé pŕíňťéď íň ťĥéíŕ pĺáçé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>Some words beside the notes are too small to read: down to {points} pt. Take a larger paper.</source>
        <translation>‏[Šómé ŵóŕďš béšíďé ťĥé ňóťéš áŕé ťóó šmáĺĺ ťó ŕéáď: ďóŵň ťó {points} pť. Ťáķé á ĺáŕĝéŕ pápéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňí]‏</translation>
    </message>
    <message>
        <source>There are no notes to print: what comes out is empty, to write on.</source>
        <translation>‏[Ťĥéŕé áŕé ňó ňóťéš ťó pŕíňť: ŵĥáť çóméš óúť íš émpťý, ťó ŵŕíťé óň. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>Notes that others cover: {notes}, in this many blocks: {count}. Tidy them, or move some notes aside.</source>
        <translation>‏[Ňóťéš ťĥáť óťĥéŕš çóvéŕ: {notes}, íň ťĥíš máňý bĺóçķš: {count}. Ťíďý ťĥém, óŕ móvé šómé ňóťéš ášíďé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
    </message>
    <message>
        <source>There are no notes or labels named “{name}”. Known are {known}.</source>
        <translation>‏[Ťĥéŕé áŕé ňó ňóťéš óŕ ĺábéĺš ňáméď “{name}”. Ķňóŵň áŕé {known}. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Not one of {size} goes on {paper} with these margins. Choose larger paper, or smaller notes.</source>
        <translation>‏[Ňóť óňé óf {size} ĝóéš óň {paper} ŵíťĥ ťĥéšé máŕĝíňš. Çĥóóšé ĺáŕĝéŕ pápéŕ, óŕ šmáĺĺéŕ ňóťéš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňí]‏</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and connected, or save a PDF and print that.</source>
        <translation>‏[Ťĥé pŕíňťéŕ ťóóķ ňóťĥíňĝ. Šéé ŵĥéťĥéŕ íť íš óň áňď çóňňéçťéď, óŕ šávé á PĎF áňď pŕíňť ťĥáť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňí]‏</translation>
    </message>
    <message>
        <source>{printer} took nothing ({reason}). See whether it is on and connected, or save a PDF and print that.</source>
        <translation>‏[{printer} ťóóķ ňóťĥíňĝ ({reason}). Šéé ŵĥéťĥéŕ íť íš óň áňď çóňňéçťéď, óŕ šávé á PĎF áňď pŕíňť ťĥáť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
    </message>
    <message>
        <source>A ruler of 100 mm has no room on {paper}. Choose larger paper, or leave it out.</source>
        <translation>‏[Á ŕúĺéŕ óf 100 mm ĥáš ňó ŕóóm óň {paper}. Çĥóóšé ĺáŕĝéŕ pápéŕ, óŕ ĺéávé íť óúť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>Margins of {margin} mm leave no room on {paper}. Choose smaller ones, 0 or more.</source>
        <translation>‏[Máŕĝíňš óf {margin} mm ĺéávé ňó ŕóóm óň {paper}. Çĥóóšé šmáĺĺéŕ óňéš, 0 óŕ móŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>An overlap of {overlap} mm does not go with {paper}. Choose a smaller one, 0 or more.</source>
        <translation>‏[Áň óvéŕĺáp óf {overlap} mm ďóéš ňóť ĝó ŵíťĥ {paper}. Çĥóóšé á šmáĺĺéŕ óňé, 0 óŕ móŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>That would take {count} sheets of {paper}; at most {most} are printed. Choose a smaller poster, or larger paper.</source>
        <translation>‏[Ťĥáť ŵóúĺď ťáķé {count} šĥééťš óf {paper}; áť móšť {most} áŕé pŕíňťéď. Çĥóóšé á šmáĺĺéŕ póšťéŕ, óŕ ĺáŕĝéŕ pápéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň ó]‏</translation>
    </message>
    <message>
        <source>A poster takes at least one sheet.</source>
        <translation>‏[Á póšťéŕ ťáķéš áť ĺéášť óňé šĥééť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Choose how many sheets, or how large: both at once cannot be.</source>
        <translation>‏[Çĥóóšé ĥóŵ máňý šĥééťš, óŕ ĥóŵ ĺáŕĝé: bóťĥ áť óňçé çáňňóť bé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>The logo in the header is not in the file; it was left out.</source>
        <translation>‏[Ťĥé ĺóĝó íň ťĥé ĥéáďéŕ íš ňóť íň ťĥé fíĺé; íť ŵáš ĺéfť óúť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Take another copy of it.</source>
        <translation>‏[Ťĥé píçťúŕé íš ďámáĝéď áňď çáňňóť bé šĥóŵň. Ťáķé áňóťĥéŕ çópý óf íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Such long and narrow pages make no slides: a side is at most {most} times as long as the other. Choose another paper.</source>
        <translation>‏[Šúçĥ ĺóňĝ áňď ňáŕŕóŵ páĝéš máķé ňó šĺíďéš: á šíďé íš áť móšť {most} ťíméš áš ĺóňĝ áš ťĥé óťĥéŕ. Çĥóóšé áňóťĥéŕ pápéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé]‏</translation>
    </message>
    <message>
        <source>The picture could not be made. Choose fewer dots an inch or a smaller paper.</source>
        <translation>‏[Ťĥé píçťúŕé çóúĺď ňóť bé máďé. Çĥóóšé féŵéŕ ďóťš áň íňçĥ óŕ á šmáĺĺéŕ pápéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>A link leads from one note to another. Choose another note.</source>
        <translation>‏[Á ĺíňķ ĺéáďš fŕóm óňé ňóťé ťó áňóťĥéŕ. Çĥóóšé áňóťĥéŕ ňóťé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>A tag needs a name. Write one.</source>
        <translation>‏[Á ťáĝ ňééďš á ňámé. Ŵŕíťé óňé. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>‏[Ťĥéŕé íš á ťáĝ “{name}” áĺŕéáďý. Çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices. Take one of them.</source>
        <translation>‏[“{value}” íš ňóňé óf ťĥé çĥóíçéš. Ťáķé óňé óf ťĥém. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here. Write another one.</source>
        <translation>‏[Ťĥíš íš ňóť ťĥé ķíňď óf váĺúé ťĥáť béĺóňĝš ĥéŕé. Ŵŕíťé áňóťĥéŕ óňé. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>This is the canvas itself, which is open. Give the copy another name.</source>
        <translation>‏[Ťĥíš íš ťĥé çáňváš íťšéĺf, ŵĥíçĥ íš ópéň. Ĝívé ťĥé çópý áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Nothing serves this segment yet.</source>
        <translation>‏[Ňóťĥíňĝ šéŕvéš ťĥíš šéĝméňť ýéť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Nothing leads to them yet. What do you do for them?</source>
        <translation>‏[Ňóťĥíňĝ ĺéáďš ťó ťĥém ýéť. Ŵĥáť ďó ýóú ďó fóŕ ťĥém? óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>This proposition reaches no segment yet.</source>
        <translation>‏[Ťĥíš pŕópóšíťíóň ŕéáçĥéš ňó šéĝméňť ýéť. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>This reaches nobody yet. Whom does it help?</source>
        <translation>‏[Ťĥíš ŕéáçĥéš ňóbóďý ýéť. Ŵĥóm ďóéš íť ĥéĺp? óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>No proposition leads to this income yet. What is it paid for?</source>
        <translation>‏[Ňó pŕópóšíťíóň ĺéáďš ťó ťĥíš íňçómé ýéť. Ŵĥáť íš íť páíď fóŕ? óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>No help of yours leads to this yet. What do you get it for?</source>
        <translation>‏[Ňó ĥéĺp óf ýóúŕš ĺéáďš ťó ťĥíš ýéť. Ŵĥáť ďó ýóú ĝéť íť fóŕ? óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This says what you do. What does the customer want?</source>
        <translation>‏[Ťĥíš šáýš ŵĥáť ýóú ďó. Ŵĥáť ďóéš ťĥé çúšťóméŕ ŵáňť? óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>This says what you do. What would they like?</source>
        <translation>‏[Ťĥíš šáýš ŵĥáť ýóú ďó. Ŵĥáť ŵóúĺď ťĥéý ĺíķé? óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>This says what the customer wants. What do you do about it?</source>
        <translation>‏[Ťĥíš šáýš ŵĥáť ťĥé çúšťóméŕ ŵáňťš. Ŵĥáť ďó ýóú ďó ábóúť íť? óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>This says what they would like. What do you do about it?</source>
        <translation>‏[Ťĥíš šáýš ŵĥáť ťĥéý ŵóúĺď ĺíķé. Ŵĥáť ďó ýóú ďó ábóúť íť? óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>This block is still empty.</source>
        <translation>‏[Ťĥíš bĺóçķ íš šťíĺĺ émpťý. óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>‏[Ňóťĥíňĝ íš ĥéŕé ýéť. óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>About {words} words. Up to thirteen are read at a glance.</source>
        <translation>‏[Ábóúť {words} ŵóŕďš. Úp ťó ťĥíŕťééň áŕé ŕéáď áť á ĝĺáňçé. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>More than thirteen words each: more than is read at a glance.</source>
        <translation>‏[Móŕé ťĥáň ťĥíŕťééň ŵóŕďš éáçĥ: móŕé ťĥáň íš ŕéáď áť á ĝĺáňçé. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>No canvas was found in this file: its headings or keys should name the nine blocks.</source>
        <translation>‏[Ňó çáňváš ŵáš fóúňď íň ťĥíš fíĺé: íťš ĥéáďíňĝš óŕ ķéýš šĥóúĺď ňámé ťĥé ňíňé bĺóçķš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>This file holds no canvas. A PDF or a picture can be opened again only if the canvas was put into it when it was made.</source>
        <translation>‏[Ťĥíš fíĺé ĥóĺďš ňó çáňváš. Á PĎF óŕ á píçťúŕé çáň bé ópéňéď áĝáíň óňĺý íf ťĥé çáňváš ŵáš púť íňťó íť ŵĥéň íť ŵáš máďé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé]‏</translation>
    </message>
    <message>
        <source>The file is damaged, and the canvas in it cannot be taken out. Take another.</source>
        <translation>‏[Ťĥé fíĺé íš ďámáĝéď, áňď ťĥé çáňváš íň íť çáňňóť bé ťáķéň óúť. Ťáķé áňóťĥéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>The PDF has a password. Take it off in a PDF program, then open the file again.</source>
        <translation>‏[Ťĥé PĎF ĥáš á páššŵóŕď. Ťáķé íť óff íň á PĎF pŕóĝŕám, ťĥéň ópéň ťĥé fíĺé áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>This is no text in UTF-8. Give Markdown, BMML, JSON or plain text saved so.</source>
        <translation>‏[Ťĥíš íš ňó ťéxť íň ÚŤF-8. Ĝívé Máŕķďóŵň, BMMĹ, ĴŠÓŇ óŕ pĺáíň ťéxť šávéď šó. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>There are more than the {limit} notes a canvas takes. Split the file.</source>
        <translation>‏[Ťĥéŕé áŕé móŕé ťĥáň ťĥé {limit} ňóťéš á çáňváš ťáķéš. Špĺíť ťĥé fíĺé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Only the first {limit} links were taken; a canvas holds no more.</source>
        <translation>‏[Óňĺý ťĥé fíŕšť {limit} ĺíňķš ŵéŕé ťáķéň; á çáňváš ĥóĺďš ňó móŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Only the first {limit} tags were taken; a canvas holds no more.</source>
        <translation>‏[Óňĺý ťĥé fíŕšť {limit} ťáĝš ŵéŕé ťáķéň; á çáňváš ĥóĺďš ňó móŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>This text has more lines, cells or marks than any canvas. Leave out what is no canvas.</source>
        <translation>‏[Ťĥíš ťéxť ĥáš móŕé ĺíňéš, çéĺĺš óŕ máŕķš ťĥáň áňý çáňváš. Ĺéávé óúť ŵĥáť íš ňó çáňváš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>This text, with what belongs to it, exceeds {limit} characters. Shorten it.</source>
        <translation>‏[Ťĥíš ťéxť, ŵíťĥ ŵĥáť béĺóňĝš ťó íť, éxçééďš {limit} çĥáŕáçťéŕš. Šĥóŕťéň íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>This is not valid JSON. Mend it in this line.</source>
        <translation>‏[Ťĥíš íš ňóť váĺíď ĴŠÓŇ. Méňď íť íň ťĥíš ĺíňé. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>This is not valid YAML. Mend it in this line.</source>
        <translation>‏[Ťĥíš íš ňóť váĺíď ÝÁMĹ. Méňď íť íň ťĥíš ĺíňé. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>References (* and &amp;) are not followed. Write the value out here.</source>
        <translation>‏[Ŕéféŕéňçéš (* áňď &amp;) áŕé ňóť fóĺĺóŵéď. Ŵŕíťé ťĥé váĺúé óúť ĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>The key “{key}” stands here twice. Take one of the two out.</source>
        <translation>‏[Ťĥé ķéý “{key}” šťáňďš ĥéŕé ťŵíçé. Ťáķé óňé óf ťĥé ťŵó óúť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>A key has to be a text here. Write it as one.</source>
        <translation>‏[Á ķéý ĥáš ťó bé á ťéxť ĥéŕé. Ŵŕíťé íť áš óňé. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>This number is too large to be read. Write a smaller one.</source>
        <translation>‏[Ťĥíš ňúmbéŕ íš ťóó ĺáŕĝé ťó bé ŕéáď. Ŵŕíťé á šmáĺĺéŕ óňé. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>A second document begins here. Put it into a file of its own.</source>
        <translation>‏[Á šéçóňď ďóçúméňť béĝíňš ĥéŕé. Púť íť íňťó á fíĺé óf íťš óŵň. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>The file has more entries than a canvas can hold. Split it.</source>
        <translation>‏[Ťĥé fíĺé ĥáš móŕé éňťŕíéš ťĥáň á çáňváš çáň ĥóĺď. Špĺíť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>The type “{tag}” is not read. Take it out, or write a plain value.</source>
        <translation>‏[Ťĥé ťýpé “{tag}” íš ňóť ŕéáď. Ťáķé íť óúť, óŕ ŵŕíťé á pĺáíň váĺúé. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>BMML “{version}” is not known. The version has to be "1.0" or "2.0".</source>
        <translation>‏[BMMĹ “{version}” íš ňóť ķňóŵň. Ťĥé véŕšíóň ĥáš ťó bé "1.0" óŕ "2.0". óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>“{key}” is not as BMML has it. Correct it.</source>
        <translation>‏[“{key}” íš ňóť áš BMMĹ ĥáš íť. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>“{key}” is missing. Add it.</source>
        <translation>‏[“{key}” íš míššíňĝ. Áďď íť. óňé ťŵó ťĥŕ]‏</translation>
    </message>
    <message>
        <source>BMML has no “{key}” here. Take it out or correct its spelling.</source>
        <translation>‏[BMMĹ ĥáš ňó “{key}” ĥéŕé. Ťáķé íť óúť óŕ çóŕŕéçť íťš špéĺĺíňĝ. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>“{key}” has to be a list. Correct it.</source>
        <translation>‏[“{key}” ĥáš ťó bé á ĺíšť. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>“{key}” has to be an entry with keys of its own. Correct it.</source>
        <translation>‏[“{key}” ĥáš ťó bé áň éňťŕý ŵíťĥ ķéýš óf íťš óŵň. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>“{key}” has to be text. Correct it.</source>
        <translation>‏[“{key}” ĥáš ťó bé ťéxť. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>“{key}” has a value that BMML does not know. Correct it.</source>
        <translation>‏[“{key}” ĥáš á váĺúé ťĥáť BMMĹ ďóéš ňóť ķňóŵ. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>“{key}” is no id of the form that BMML has for it. Correct it.</source>
        <translation>‏[“{key}” íš ňó íď óf ťĥé fóŕm ťĥáť BMMĹ ĥáš fóŕ íť. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>A mapping of a fit joins two ids; here are {found}. Correct it.</source>
        <translation>‏[Á máppíňĝ óf á fíť ĵóíňš ťŵó íďš; ĥéŕé áŕé {found}. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>A pain reliever joins a pain and a gain creator a gain; “{answer}” and “{need}” do not go together. Correct it.</source>
        <translation>‏[Á páíň ŕéĺíévéŕ ĵóíňš á páíň áňď á ĝáíň çŕéáťóŕ á ĝáíň; “{answer}” áňď “{need}” ďó ňóť ĝó ťóĝéťĥéŕ. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň ó]‏</translation>
    </message>
    <message>
        <source>“{id}” does not belong to the proposition or segment that this fit is for. Correct it.</source>
        <translation>‏[“{id}” ďóéš ňóť béĺóňĝ ťó ťĥé pŕópóšíťíóň óŕ šéĝméňť ťĥáť ťĥíš fíť íš fóŕ. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice (line {line}); links go to the first.</source>
        <translation>‏[Ťĥé íď “{id}” šťáňďš ťŵíçé (ĺíňé {line}); ĺíňķš ĝó ťó ťĥé fíŕšť. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>Nothing has the id “{id}” (line {line}); the reference was passed over.</source>
        <translation>‏[Ňóťĥíňĝ ĥáš ťĥé íď “{id}” (ĺíňé {line}); ťĥé ŕéféŕéňçé ŵáš páššéď óvéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>This has to be an entry with keys of its own. Correct it.</source>
        <translation>‏[Ťĥíš ĥáš ťó bé áň éňťŕý ŵíťĥ ķéýš óf íťš óŵň. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>“{key}” has to be a whole number, and not a huge one. Correct it.</source>
        <translation>‏[“{key}” ĥáš ťó bé á ŵĥóĺé ňúmbéŕ, áňď ňóť á ĥúĝé óňé. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>This “{key}” stands twice. Give one of the two another.</source>
        <translation>‏[Ťĥíš “{key}” šťáňďš ťŵíçé. Ĝívé óňé óf ťĥé ťŵó áňóťĥéŕ. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>There are more than {limit} groups. Split the file.</source>
        <translation>‏[Ťĥéŕé áŕé móŕé ťĥáň {limit} ĝŕóúpš. Špĺíť ťĥé fíĺé. óňé ťŵó ťĥŕéé fóúŕ fí]‏</translation>
    </message>
    <message>
        <source>JSON Canvas has no nodes of the type “{type}”; only their texts came: {count}.</source>
        <translation>‏[ĴŠÓŇ Çáňváš ĥáš ňó ňóďéš óf ťĥé ťýpé “{type}”; óňĺý ťĥéíŕ ťéxťš çámé: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>No group is named like one of the nine blocks, so all notes are parked.</source>
        <translation>‏[Ňó ĝŕóúp íš ňáméď ĺíķé óňé óf ťĥé ňíňé bĺóçķš, šó áĺĺ ňóťéš áŕé páŕķéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Arrows that do not join two notes were left out: {count}.</source>
        <translation>‏[Áŕŕóŵš ťĥáť ďó ňóť ĵóíň ťŵó ňóťéš ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as Western European. Look whether its letters are right, or save it as “CSV UTF-8”.</source>
        <translation>‏[Ťĥé fíĺé íš ňóť íň ÚŤF-8; íť ŵáš ŕéáď áš Ŵéšťéŕň Éúŕópéáň. Ĺóóķ ŵĥéťĥéŕ íťš ĺéťťéŕš áŕé ŕíĝĥť, óŕ šávé íť áš “ÇŠV ÚŤF-8”. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň óňé ť]‏</translation>
    </message>
    <message>
        <source>Links that BMML has no place for were left out: {count}.</source>
        <translation>‏[Ĺíňķš ťĥáť BMMĹ ĥáš ňó pĺáçé fóŕ ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>Words on links, for which BMML has no place, were left out: {count}.</source>
        <translation>‏[Ŵóŕďš óň ĺíňķš, fóŕ ŵĥíçĥ BMMĹ ĥáš ňó pĺáçé, ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Parked notes, for which BMML has no place, were left out: {count}.</source>
        <translation>‏[Páŕķéď ňóťéš, fóŕ ŵĥíçĥ BMMĹ ĥáš ňó pĺáçé, ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>Headings inside blocks, which BMML does not have, were left out: {count}.</source>
        <translation>‏[Ĥéáďíňĝš íňšíďé bĺóçķš, ŵĥíçĥ BMMĹ ďóéš ňóť ĥávé, ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>Longer texts were left out where BMML has no place for them: {count}.</source>
        <translation>‏[Ĺóňĝéŕ ťéxťš ŵéŕé ĺéfť óúť ŵĥéŕé BMMĹ ĥáš ňó pĺáçé fóŕ ťĥém: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>BMML wants to know a stage; it now says that this is an idea to be explored.</source>
        <translation>‏[BMMĹ ŵáňťš ťó ķňóŵ á šťáĝé; íť ňóŵ šáýš ťĥáť ťĥíš íš áň íďéá ťó bé éxpĺóŕéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>The description is longer than {limit} characters; the rest was parked.</source>
        <translation>‏[Ťĥé ďéšçŕípťíóň íš ĺóňĝéŕ ťĥáň {limit} çĥáŕáçťéŕš; ťĥé ŕéšť ŵáš páŕķéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>The file holds another canvas (“{name}”), which was not taken.</source>
        <translation>‏[Ťĥé fíĺé ĥóĺďš áňóťĥéŕ çáňváš (“{name}”), ŵĥíçĥ ŵáš ňóť ťáķéň. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
    </message>
    <message>
        <source>What was heard is not read from a text: {count} entries stay in the file.</source>
        <translation>‏[Ŵĥáť ŵáš ĥéáŕď íš ňóť ŕéáď fŕóm á ťéxť: {count} éňťŕíéš šťáý íň ťĥé fíĺé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>Guiding questions that a template repeats were left out: {count}.</source>
        <translation>‏[Ĝúíďíňĝ qúéšťíóňš ťĥáť á ťémpĺáťé ŕépéáťš ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>“{text}” is too long for a note; it goes on in its description.</source>
        <translation>‏[“{text}” íš ťóó ĺóňĝ fóŕ á ňóťé; íť ĝóéš óň íň íťš ďéšçŕípťíóň. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>“{key}” is not of the kind that this format has there. Correct it.</source>
        <translation>‏[“{key}” íš ňóť óf ťĥé ķíňď ťĥáť ťĥíš fóŕmáť ĥáš ťĥéŕé. Çóŕŕéçť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>The file is of version “{version}” of its format, which is not known. Export it anew, or in another format.</source>
        <translation>‏[Ťĥé fíĺé íš óf véŕšíóň “{version}” óf íťš fóŕmáť, ŵĥíçĥ íš ňóť ķňóŵň. Éxpóŕť íť áňéŵ, óŕ íň áňóťĥéŕ fóŕmáť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>Threads that notes name and the file does not hold were passed over: {count}.</source>
        <translation>‏[Ťĥŕéáďš ťĥáť ňóťéš ňámé áňď ťĥé fíĺé ďóéš ňóť ĥóĺď ŵéŕé páššéď óvéŕ: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>Links that do not join two notes were left out: {count}.</source>
        <translation>‏[Ĺíňķš ťĥáť ďó ňóť ĵóíň ťŵó ňóťéš ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>Pictures on notes were left out: {count}.</source>
        <translation>‏[Píçťúŕéš óň ňóťéš ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóú]‏</translation>
    </message>
    <message>
        <source>Items without a text of their own, such as pictures, were left out: {count}.</source>
        <translation>‏[Íťémš ŵíťĥóúť á ťéxť óf ťĥéíŕ óŵň, šúçĥ áš píçťúŕéš, ŵéŕé ĺéfť óúť: {count}. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>The file holds {count} of the board’s {total} items. Export the other pages too.</source>
        <translation>‏[Ťĥé fíĺé ĥóĺďš {count} óf ťĥé bóáŕď’š {total} íťémš. Éxpóŕť ťĥé óťĥéŕ páĝéš ťóó. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝ]‏</translation>
    </message>
    <message>
        <source>No parked notes stand under “{heading}”. An import without --map shows the headings.</source>
        <translation>‏[Ňó páŕķéď ňóťéš šťáňď úňďéŕ “{heading}”. Áň ímpóŕť ŵíťĥóúť --máp šĥóŵš ťĥé ĥéáďíňĝš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
    </message>
    <message>
        <source>This is not valid XML. Mend it in this line.</source>
        <translation>‏[Ťĥíš íš ňóť váĺíď XMĹ. Méňď íť íň ťĥíš ĺíňé. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>A document type (&lt;!DOCTYPE&gt;) is not read. Take it out.</source>
        <translation>‏[Á ďóçúméňť ťýpé (&lt;!ĎÓÇŤÝPÉ&gt;) íš ňóť ŕéáď. Ťáķé íť óúť. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>The elements are nested more than {limit} deep. This is no canvas to be read.</source>
        <translation>‏[Ťĥé éĺéméňťš áŕé ňéšťéď móŕé ťĥáň {limit} ďéép. Ťĥíš íš ňó çáňváš ťó bé ŕéáď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>This part of the program is missing. Install it again.</source>
        <translation>‏[Ťĥíš páŕť óf ťĥé pŕóĝŕám íš míššíňĝ. Íňšťáĺĺ íť áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>A key is missing in this part of the program. Install it again.</source>
        <translation>‏[Á ķéý íš míššíňĝ íň ťĥíš páŕť óf ťĥé pŕóĝŕám. Íňšťáĺĺ íť áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>This part of the program is damaged ({detail}). Install it again.</source>
        <translation>‏[Ťĥíš páŕť óf ťĥé pŕóĝŕám íš ďámáĝéď ({detail}). Íňšťáĺĺ íť áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>An id stands twice in this part of the program. Install it again.</source>
        <translation>‏[Áň íď šťáňďš ťŵíçé íň ťĥíš páŕť óf ťĥé pŕóĝŕám. Íňšťáĺĺ íť áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>A value is wrong in this part of the program. Install it again.</source>
        <translation>‏[Á váĺúé íš ŵŕóňĝ íň ťĥíš páŕť óf ťĥé pŕóĝŕám. Íňšťáĺĺ íť áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>A key is unknown in this part of the program. Install it again.</source>
        <translation>‏[Á ķéý íš úňķňóŵň íň ťĥíš páŕť óf ťĥé pŕóĝŕám. Íňšťáĺĺ íť áĝáíň. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
</context>
</TS>
