// What a reader would mind on the page that is shown. Answers {wrong, texts, boxes, theme}.

const main = document.querySelector("main");
const edge = main.getBoundingClientRect();
const wrong = [];
let [texts, boxes] = [0, 0];

function say(what, element) {
    const name = element.tagName.toLowerCase() + (element.className ? "." + element.className : "");
    wrong.push(`${what}: ${name} "${element.textContent.trim().slice(0, 40)}"`);
}

// The page does not move sideways. What scrolls in itself (tables, code) does not count.
for (const element of [document.documentElement, document.body, document.getElementById("mdbook-content")]) {
    if (element.scrollWidth > Math.min(element.clientWidth, innerWidth)) {
        say(`is ${element.scrollWidth} wide on ${innerWidth}`, element);
    }
}

const inside = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);

// Code and tables are in the column of text, and scroll when they are wider.
for (const box of main.querySelectorAll("pre > code, .table-wrapper")) {
    boxes += 1;
    if (!inside(box.getBoundingClientRect(), edge)) say("sticks out", box);
    if (box.scrollWidth > box.clientWidth && !scrolls(box)) say("is cut off", box);
}
for (const table of main.querySelectorAll("table")) {
    if (!table.parentElement.matches(".table-wrapper")) say("cannot scroll", table);
}

// What is in a cell stays in it.
for (const cell of main.querySelectorAll("td, th")) {
    const own = cell.getBoundingClientRect();
    for (const part of cell.querySelectorAll("code, a")) {
        if (![...part.getClientRects()].every((rectangle) => inside(rectangle, own))) say("leaves its cell", part);
    }
}

// The results of a search are on the screen.
for (const result of document.querySelectorAll("#mdbook-searchresults li")) {
    if (result.getBoundingClientRect().right > innerWidth) say("sticks out", result);
}

// What the list of contents leads to has a name.
for (const link of document.querySelectorAll("#mdbook-sidebar li a:not(.chapter-fold-toggle)")) {
    if (!link.textContent.trim()) say(`has no name in the contents: ${link.href}`, link);
}

// Colours by WCAG 2: 4.5 to 1 for text, 3 to 1 for large text.
function parse(colour) {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return { channels: [red, green, blue], alpha };
}

function over(upper, lower) {
    return lower.map((channel, place) => upper.channels[place] * upper.alpha + channel * (1 - upper.alpha));
}

function background(element) {
    if (!element) return [255, 255, 255];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own.channels : over(own, background(element.parentElement));
}

function luminance(channels) {
    const linear = channels.map((channel) => channel / 255).map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
}

function read(walker, seen) {
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const shown = element.getClientRects().length && !element.closest("button");
        if (!shown || !walker.currentNode.data.trim()) continue;
        texts += 1;
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        if (size < 12) say(`is written in ${size} pixels`, element);
        const below = background(element);
        const key = [style.color, below, size, style.fontWeight].join();
        if (seen.has(key)) continue;
        seen.add(key);
        const found = contrast(over(parse(style.color), below), below);
        const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
        if (found < (large ? 3 : 4.5)) say(`has a contrast of ${found.toFixed(2)} (${style.color} on ${below})`, element);
    }
}

for (const part of ["main", "#mdbook-sidebar", "#mdbook-search-wrapper"]) {
    read(document.createTreeWalker(document.querySelector(part), NodeFilter.SHOW_TEXT), new Set());
}

// Whatever was loaded came from where the page is.
for (const { name } of performance.getEntriesByType("resource")) {
    if (new URL(name).origin !== location.origin && !name.startsWith("data:")) wrong.push(`loaded ${name}`);
}

return { wrong, texts, boxes, theme: document.documentElement.className };
