<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_XB" sourcelanguage="en">
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
        <source>&amp;Export…</source>
        <translation>‏[&amp;Expóŕť… óňé]‏</translation>
    </message>
    <message>
        <source>Make a poster, a picture or a text</source>
        <translation>‏[Máķé á póšťéŕ, á píçťúŕé óŕ á ťéxť óňé ťŵó ťĥŕéé]‏</translation>
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
        <source>&amp;Park</source>
        <translation>‏[&amp;Páŕķ óň]‏</translation>
    </message>
    <message>
        <source>&amp;Personal canvas</source>
        <translation>‏[&amp;Péŕšóňáĺ çáňváš óňé ťŵó]‏</translation>
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
        <source>Lin&amp;ks</source>
        <translation>‏[Ĺíň&amp;kš óňé]‏</translation>
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
        <source>&amp;Keyboard shortcuts</source>
        <translation>‏[&amp;Kéýbóáŕď šĥóŕťçúťš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>&amp;About canvasdesk</source>
        <translation>‏[&amp;Abóúť çáňvášďéšķ óňé ťŵó]‏</translation>
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
        <source>Resize note</source>
        <translation>‏[Ŕéšížé ňóťé óňé ť]‏</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>‏[&amp;Eďíť óň]‏</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>‏[Ç&amp;oĺóúŕ óňé]‏</translation>
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
        <source>Empty note</source>
        <translation>‏[Émpťý ňóťé óňé]‏</translation>
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
</context>
<context>
    <name>CrashHook</name>
    <message>
        <source>What was not saved is written to the recovery folder.</source>
        <translation>‏[Ŵĥáť ŵáš ňóť šávéď íš ŵŕíťťéň ťó ťĥé ŕéçóvéŕý fóĺďéŕ. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>‏[Éxpóŕť óňé]‏</translation>
    </message>
    <message>
        <source>What should it become?</source>
        <translation>‏[Ŵĥáť šĥóúĺď íť béçómé? óňé ťŵó ť]‏</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>‏[Fóŕmáť óňé]‏</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>‏[Pápéŕ óň]‏</translation>
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
        <source>Poster (PDF)</source>
        <translation>‏[Póšťéŕ (PĎF) óňé ť]‏</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>‏[Píçťúŕé (PŇĜ) óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>‏[Ťéxť (Máŕķďóŵň) óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Nine lists for other programs (JSON)</source>
        <translation>‏[Ňíňé ĺíšťš fóŕ óťĥéŕ pŕóĝŕámš (ĴŠÓŇ) óňé ťŵó ťĥŕéé f]‏</translation>
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
        <source>Show</source>
        <translation>‏[Šĥóŵ óň]‏</translation>
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
    <name>Exporting</name>
    <message>
        <source>Parked</source>
        <translation>‏[Páŕķéď óňé]‏</translation>
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
        <source>Save as…</source>
        <translation>‏[Šávé áš… óňé]‏</translation>
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
        <source>Save the canvas as</source>
        <translation>‏[Šávé ťĥé çáňváš áš óňé ťŵó]‏</translation>
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
        <source>&amp;Canvas</source>
        <translation>‏[&amp;Cáňváš óňé]‏</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>‏[&amp;Víéŵ óň]‏</translation>
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
    <name>Notice</name>
    <message>
        <source>Put away</source>
        <translation>‏[Púť áŵáý óňé]‏</translation>
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
        <source>De&amp;lete</source>
        <translation>‏[Ďé&amp;léťé óňé]‏</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>‏[Ķéýbóáŕď šĥóŕťçúťš óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>‏[Méňú óň]‏</translation>
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
        <source>Close</source>
        <translation>‏[Çĺóšé óň]‏</translation>
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
        <source>today, {time}</source>
        <translation>‏[ťóďáý, {time} óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>‏[ýéšťéŕďáý óňé]‏</translation>
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
</context>
<context>
    <name>StatusBar</name>
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
    <name>Thumbnail</name>
    <message>
        <source>Take off this list</source>
        <translation>‏[Ťáķé óff ťĥíš ĺíšť óňé ťŵó]‏</translation>
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
    <name>Workplace</name>
    <message>
        <source>Untitled</source>
        <translation>‏[Úňťíťĺéď óňé]‏</translation>
    </message>
    <message>
        <source>To look at only</source>
        <translation>‏[Ťó ĺóóķ áť óňĺý óňé ťŵ]‏</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>‏[Ňóť šávéď óňé]‏</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>‏[Šávíňĝ… óňé]‏</translation>
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
        <source>Page Up and Page Down go from block to block, Esc shows the whole sheet</source>
        <translation>‏[Páĝé Úp áňď Páĝé Ďóŵň ĝó fŕóm bĺóçķ ťó bĺóçķ, Éšç šĥóŵš ťĥé ŵĥóĺé šĥééť óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>Double-click a block to write a note</source>
        <translation>‏[Ďóúbĺé-çĺíçķ á bĺóçķ ťó ŵŕíťé á ňóťé óňé ťŵó ťĥŕéé f]‏</translation>
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
        <source>You may not read this file. Change its permissions or ask its owner.</source>
        <translation>‏[Ýóú máý ňóť ŕéáď ťĥíš fíĺé. Çĥáňĝé íťš péŕmíššíóňš óŕ ášķ íťš óŵňéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>‏[Ťĥíš íš á fóĺďéŕ. Ňámé á fíĺé íň íť. óňé ťŵó ťĥŕéé f]‏</translation>
    </message>
    <message>
        <source>This is a device or a pipe. Name an ordinary file.</source>
        <translation>‏[Ťĥíš íš á ďévíçé óŕ á pípé. Ňámé áň óŕďíňáŕý fíĺé. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>The file could not be read ({reason}). Check the disk it is on.</source>
        <translation>‏[Ťĥé fíĺé çóúĺď ňóť bé ŕéáď ({reason}). Çĥéçķ ťĥé ďíšķ íť íš óň. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>The file is empty. Look for an earlier copy of it.</source>
        <translation>‏[Ťĥé fíĺé íš émpťý. Ĺóóķ fóŕ áň éáŕĺíéŕ çópý óf íť. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it again in that encoding.</source>
        <translation>‏[Ťĥé ťéxť íš ňóť ÚŤF-8. Šávé íť áĝáíň íň ťĥáť éňçóďíňĝ. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>The program's folder cannot be used ({reason}). Check its permissions.</source>
        <translation>‏[Ťĥé pŕóĝŕám'š fóĺďéŕ çáňňóť bé úšéď ({reason}). Çĥéçķ íťš péŕmíššíóňš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>This is not valid JSON. If the file was edited by hand, mend it there.</source>
        <translation>‏[Ťĥíš íš ňóť váĺíď ĴŠÓŇ. Íf ťĥé fíĺé ŵáš éďíťéď bý ĥáňď, méňď íť ťĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
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
        <source>The version of the format cannot be told. It has to be a whole number from 1.</source>
        <translation>‏[Ťĥé véŕšíóň óf ťĥé fóŕmáť çáňňóť bé ťóĺď. Íť ĥáš ťó bé á ŵĥóĺé ňúmbéŕ fŕóm 1. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éí]‏</translation>
    </message>
    <message>
        <source>A newer program wrote this file (format {version}), and it cannot be shown here. Install a newer canvasdesk.</source>
        <translation>‏[Á ňéŵéŕ pŕóĝŕám ŵŕóťé ťĥíš fíĺé (fóŕmáť {version}), áňď íť çáňňóť bé šĥóŵň ĥéŕé. Íňšťáĺĺ á ňéŵéŕ çáňvášďéšķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ťéň]‏</translation>
    </message>
    <message>
        <source>A newer program wrote this file (format {version}). It can be looked at and exported, not changed.</source>
        <translation>‏[Á ňéŵéŕ pŕóĝŕám ŵŕóťé ťĥíš fíĺé (fóŕmáť {version}). Íť çáň bé ĺóóķéď áť áňď éxpóŕťéď, ňóť çĥáňĝéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé]‏</translation>
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
        <source>The file has {size} bytes, more than the {limit} that are read. Split it.</source>
        <translation>‏[Ťĥé fíĺé ĥáš {size} býťéš, móŕé ťĥáň ťĥé {limit} ťĥáť áŕé ŕéáď. Špĺíť íť. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>The values are nested more than {limit} deep. This is no canvas to be read.</source>
        <translation>‏[Ťĥé váĺúéš áŕé ňéšťéď móŕé ťĥáň {limit} ďéép. Ťĥíš íš ňó çáňváš ťó bé ŕéáď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>The file holds more than {limit} values. This is no canvas to be read.</source>
        <translation>‏[Ťĥé fíĺé ĥóĺďš móŕé ťĥáň {limit} váĺúéš. Ťĥíš íš ňó çáňváš ťó bé ŕéáď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
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
        <source>This file is write-protected. Lift that or choose another name.</source>
        <translation>‏[Ťĥíš fíĺé íš ŵŕíťé-pŕóťéçťéď. Ĺífť ťĥáť óŕ çĥóóšé áňóťĥéŕ ňámé. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room or choose another disk.</source>
        <translation>‏[Ťĥé ďíšķ íš fúĺĺ. Ňóťĥíňĝ ŵáš çĥáňĝéď; máķé ŕóóm óŕ çĥóóšé áňóťĥéŕ ďíšķ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>You may not write here. Nothing was changed; choose another folder.</source>
        <translation>‏[Ýóú máý ňóť ŵŕíťé ĥéŕé. Ňóťĥíňĝ ŵáš çĥáňĝéď; çĥóóšé áňóťĥéŕ fóĺďéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>This disk cannot be written to. Choose a folder on another one.</source>
        <translation>‏[Ťĥíš ďíšķ çáňňóť bé ŵŕíťťéň ťó. Çĥóóšé á fóĺďéŕ óň áňóťĥéŕ óňé. óňé ťŵó ťĥŕéé fóúŕ fífťý š]‏</translation>
    </message>
    <message>
        <source>There is no such folder. Make it, or choose another one.</source>
        <translation>‏[Ťĥéŕé íš ňó šúçĥ fóĺďéŕ. Máķé íť, óŕ çĥóóšé áňóťĥéŕ óňé. óňé ťŵó ťĥŕéé fóúŕ fífť]‏</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it.</source>
        <translation>‏[Ťĥíš ňámé íš ťóó ĺóňĝ. Šĥóŕťéň íť. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>Writing failed ({reason}). Nothing was changed; choose another folder.</source>
        <translation>‏[Ŵŕíťíňĝ fáíĺéď ({reason}). Ňóťĥíňĝ ŵáš çĥáňĝéď; çĥóóšé áňóťĥéŕ fóĺďéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>The file was written, but the disk did not confirm it ({reason}). Save a second copy elsewhere.</source>
        <translation>‏[Ťĥé fíĺé ŵáš ŵŕíťťéň, búť ťĥé ďíšķ ďíď ňóť çóňfíŕm íť ({reason}). Šávé á šéçóňď çópý éĺšéŵĥéŕé. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>The canvas cannot be saved without a loss (record {record}). Nothing was changed; please report this.</source>
        <translation>‏[Ťĥé çáňváš çáňňóť bé šávéď ŵíťĥóúť á ĺóšš (ŕéçóŕď {record}). Ňóťĥíňĝ ŵáš çĥáňĝéď; pĺéášé ŕépóŕť ťĥíš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíňé ť]‏</translation>
    </message>
    <message>
        <source>Characters that no text may hold were replaced.</source>
        <translation>‏[Çĥáŕáçťéŕš ťĥáť ňó ťéxť máý ĥóĺď ŵéŕé ŕépĺáçéď. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
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
        <source>A size out of bounds was brought back into them.</source>
        <translation>‏[Á šížé óúť óf bóúňďš ŵáš bŕóúĝĥť báçķ íňťó ťĥém. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>A link that does not join two notes was left out.</source>
        <translation>‏[Á ĺíňķ ťĥáť ďóéš ňóť ĵóíň ťŵó ňóťéš ŵáš ĺéfť óúť. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>The list of recent files was damaged; what could be read is shown.</source>
        <translation>‏[Ťĥé ĺíšť óf ŕéçéňť fíĺéš ŵáš ďámáĝéď; ŵĥáť çóúĺď bé ŕéáď íš šĥóŵň. óňé ťŵó ťĥŕéé fóúŕ fífťý ší]‏</translation>
    </message>
    <message>
        <source>A preference could not be read and is at its default.</source>
        <translation>‏[Á pŕéféŕéňçé çóúĺď ňóť bé ŕéáď áňď íš áť íťš ďéfáúĺť. óňé ťŵó ťĥŕéé fóúŕ fíf]‏</translation>
    </message>
    <message>
        <source>“{value}” is no language tag. Write one such as en, pt-BR or zh-Hans.</source>
        <translation>‏[“{value}” íš ňó ĺáňĝúáĝé ťáĝ. Ŵŕíťé óňé šúçĥ áš éň, pť-BŔ óŕ žĥ-Ĥáňš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>“{name}” is no known paper. Known are: {known}.</source>
        <translation>‏[“{name}” íš ňó ķňóŵň pápéŕ. Ķňóŵň áŕé: {known}. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>The paper “{name}” is out of bounds: sides of {smallest} to {largest} mm.</source>
        <translation>‏[Ťĥé pápéŕ “{name}” íš óúť óf bóúňďš: šíďéš óf {smallest} ťó {largest} mm. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx é]‏</translation>
    </message>
    <message>
        <source>The picture would have {width} x {height} pixels. Choose fewer dots an inch or a smaller paper.</source>
        <translation>‏[Ťĥé píçťúŕé ŵóúĺď ĥávé {width} x {height} píxéĺš. Çĥóóšé féŵéŕ ďóťš áň íňçĥ óŕ á šmáĺĺéŕ pápéŕ. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť ňíň]‏</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>‏[Ťĥé píçťúŕé çóúĺď ňóť bé máďé. óňé ťŵó ťĥŕé]‏</translation>
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
        <source>A link leads from one note to another.</source>
        <translation>‏[Á ĺíňķ ĺéáďš fŕóm óňé ňóťé ťó áňóťĥéŕ. óňé ťŵó ťĥŕéé fó]‏</translation>
    </message>
    <message>
        <source>There is such a link already.</source>
        <translation>‏[Ťĥéŕé íš šúçĥ á ĺíňķ áĺŕéáďý. óňé ťŵó ťĥŕé]‏</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>‏[Á ťáĝ ňééďš á ňámé. óňé ťŵó]‏</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already.</source>
        <translation>‏[Ťĥéŕé íš á ťáĝ “{name}” áĺŕéáďý. óňé ťŵó ťĥŕéé]‏</translation>
    </message>
    <message>
        <source>A tag's letter has at most {limit} characters.</source>
        <translation>‏[Á ťáĝ'š ĺéťťéŕ ĥáš áť móšť {limit} çĥáŕáçťéŕš. óňé ťŵó ťĥŕéé fóúŕ]‏</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices.</source>
        <translation>‏[“{value}” íš ňóňé óf ťĥé çĥóíçéš. óňé ťŵó ťĥŕéé]‏</translation>
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
        <source>This is not the kind of value that belongs here.</source>
        <translation>‏[Ťĥíš íš ňóť ťĥé ķíňď óf váĺúé ťĥáť béĺóňĝš ĥéŕé. óňé ťŵó ťĥŕéé fóúŕ f]‏</translation>
    </message>
    <message>
        <source>No canvas was found in this file: its headings or keys should name the nine blocks.</source>
        <translation>‏[Ňó çáňváš ŵáš fóúňď íň ťĥíš fíĺé: íťš ĥéáďíňĝš óŕ ķéýš šĥóúĺď ňámé ťĥé ňíňé bĺóçķš. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx éíĝĥť]‏</translation>
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
        <source>The description is longer than {limit} characters; the rest was parked.</source>
        <translation>‏[Ťĥé ďéšçŕípťíóň íš ĺóňĝéŕ ťĥáň {limit} çĥáŕáçťéŕš; ťĥé ŕéšť ŵáš páŕķéď. óňé ťŵó ťĥŕéé fóúŕ fífťý šíx]‏</translation>
    </message>
    <message>
        <source>The file holds another canvas (“{name}”), which was not taken.</source>
        <translation>‏[Ťĥé fíĺé ĥóĺďš áňóťĥéŕ çáňváš (“{name}”), ŵĥíçĥ ŵáš ňóť ťáķéň. óňé ťŵó ťĥŕéé fóúŕ fífťý]‏</translation>
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
