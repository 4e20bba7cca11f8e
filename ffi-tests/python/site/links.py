"""Reads the files of a built site: where its links lead, and what its pages load."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# Which attributes make a browser fetch something.
LOADS = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "input": "src",
    "link": "href",
    "object": "data",
    "script": "src",
    "source": "src",
    "track": "src",
    "video": "src",
}
# In style sheets.
URL = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s]+)""")


class Page(HTMLParser):
    """The links, loads, anchors and comments of one page."""

    def __init__(self, path):
        super().__init__()
        self.links, self.loads, self.ids, self.notes = [], [], [], []
        self.inside_main = False
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "main":
            self.inside_main = True
        if tag in ("a", "area") and "href" in attributes:
            self.links.append(attributes["href"])
        if attributes.get(LOADS.get(tag)):
            self.loads.append(attributes[LOADS[tag]])
        self.loads += [part.split()[0] for part in (attributes.get("srcset") or "").split(",") if part.strip()]
        self.loads += URL.findall(attributes.get("style") or "")

    def handle_endtag(self, tag):
        if tag == "main":
            self.inside_main = False

    def handle_comment(self, data):
        if self.inside_main:
            self.notes.append(data.strip())


class Site:
    """All pages of a folder, and what is wrong with them."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.pages = {path: Page(path) for path in sorted(self.folder.rglob("*.html"))}
        self.links = self.loads = 0

    def wrong(self):
        found = []
        for path, page in self.pages.items():
            problems = list(self._page(path, page))
            found += [f"{path.relative_to(self.folder)}: {problem}" for problem in problems]
        for path in sorted(self.folder.rglob("*.css")):
            for address in URL.findall(path.read_text(encoding="utf-8")):
                if problem := self._load(path, address):
                    found.append(f"{path.relative_to(self.folder)}: {problem}")
        return found

    def _page(self, path, page):
        for id in sorted({id for id in page.ids if page.ids.count(id) > 1}):
            yield f"the anchor `{id}` is there more than once"
        for note in page.notes:
            yield f"the note `{note}` is left in"
        for link in page.links:
            self.links += 1
            if problem := self._link(path, link):
                yield problem
        for address in page.loads:
            if problem := self._load(path, address):
                yield problem

    def _link(self, path, link):
        address = urlsplit(link)
        if address.scheme in ("http", "https"):
            good = address.hostname and "." in address.hostname and not re.search(r"\s", link)
            return None if good else f"{link}: is no address"
        if address.scheme or address.netloc:
            return f"{link}: leads to no page"
        target = self._target(path, address.path)
        if not target.is_file() or self.folder not in target.parents:
            return f"{link}: there is no such file"
        if address.fragment and unquote(address.fragment) not in self.pages[target].ids:
            return f"{link}: there is no such anchor"
        return None

    def _load(self, path, address):
        """Everything that a page loads is in the folder."""
        self.loads += 1
        parts = urlsplit(address)
        if parts.scheme == "data":
            return None
        if parts.scheme or parts.netloc:
            return f"loads {address}, which is not in the site"
        return None if self._target(path, parts.path).is_file() else f"loads {address}, which is not there"

    @staticmethod
    def _target(path, relative):
        return (path.parent / unquote(relative)).resolve() if relative else path
