// What may become part of the page as markup or as a script, where the browser asks (Trusted Types): the templates of
// the framework and what the app draws as a whole. Both are made of a few elements and attributes, none of which runs
// or loads anything, and what people write stands in them escaped; anything else is refused, wherever it comes from.
const anyOf = (...lists) => lists.join(" ").split(" ").join("|");
const ELEMENTS = anyOf(
  "a article aside b br button circle col colgroup datalist dd del desc details dialog div dl dt em fieldset figcaption",
  "figure footer form g h1 h2 h3 h4 header hr i input ins kbd label legend li line main mark nav ol option p path polygon",
  "polyline progress rect section select small span strong summary svg table tbody td text textarea th thead time title",
  "tr tspan ul",
);
const ATTRIBUTES = anyOf(
  "accept autocapitalize autocomplete autofocus checked class closedby colspan cx cy d disabled dx dy fill for height",
  "hidden id inputmode lang list max maxlength min name open placeholder points preserveAspectRatio r readonly role rows",
  "rowspan rx ry scope selected shape-rendering spellcheck step stroke tabindex text-anchor title transform type value",
  "viewBox width x x1 x2 xmlns y y1 y2 aria-[a-z]+ data-[a-z-]+",
);
// A link leads to a place in the page, or to the demo. Empty comments mark places of the framework.
const ATTRIBUTE = `\\s+(?:(?:${ATTRIBUTES})(?:="[^"<>]*")?(?=[\\s/>])|href="[#?][^"<>]*")`;
const PIECE = new RegExp(`[^<]+|<(?:/(?:${ELEMENTS})|(?:${ELEMENTS})(?:${ATTRIBUTE})*\\s*/?|!(?:----)?)>`, "y");

const isOwnMarkup = (markup) => {
  PIECE.lastIndex = 0;
  let end = 0;
  while (PIECE.test(markup)) end = PIECE.lastIndex;
  return end === markup.length;
};

const ownScripts = [...document.querySelectorAll('link[rel="modulepreload"], link[rel="worker"]')].map((link) => link.href);

globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => (isOwnMarkup(markup) ? markup : null),
  createScriptURL: (address) => (ownScripts.includes(address) ? address : null),
});
