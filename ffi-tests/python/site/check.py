"""Checks a built site: its files, and what a reader sees of it in a browser.

    check.py SITE                         everything
    check.py SITE --shots FOLDER PAGE...  pictures of pages on both screens, for people; PAGE! in the dark
"""

import contextlib
import functools
import http.server
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import driver
from links import Site

FOLDER = Path(__file__).resolve().parent
LOOK = (FOLDER / "look.js").read_text(encoding="utf-8")
SITE = Path(sys.argv[1]).resolve()
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html") if path.name != "toc.html")

PHONE = {"width": 390, "height": 844, "phone": True}
DESKTOP = {"width": 1440, "height": 900}

# What people type, and where the first result has to lead.
SEARCHES = [
    ("SettlementAmount", "docs/reference/properties-transaction.html#settlement_amount"),
    ("settlement_amount", "docs/reference/properties-transaction.html#settlement_amount"),
    ("595", "docs/guide/faq.html#why-595"),
    ("521", "docs/reference/errors.html#e521"),
    ("Processor", "docs/reference/settings-reversal.html#processor"),
    ("SSLEnabledProtocols", "docs/reference/settings-tls.html#sslenabledprotocols"),
    ("firewall", "docs/guide/firewalls.html#firewalls-and-proxies"),
]


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a word on the terminal."""

    def log_message(self, *_):
        pass


class TheFiles(unittest.TestCase):
    """What can be said without a browser."""

    def test_links_and_loads(self):
        site = Site(SITE)
        self.assertEqual(site.wrong(), [])
        self.assertGreaterEqual(len(site.pages), 50)
        self.assertGreaterEqual(site.links, 1000)
        self.assertGreaterEqual(site.loads, 1000)
        print(f"{len(site.pages)} pages, {site.links} links, {site.loads} loads")

    def test_what_is_wrong_is_found(self):
        pages = {
            "a.html": "<main><!-- file: x --><a href='b.html#no'>x</a><a href='c.html'>x</a><p id='i'><p id='i'>"
            "<a href='//else'>x</a><a href='https://nothing'>x</a><a href='b.html#yes'>x</a></main>",
            "b.html": "<p id='yes'><img src='https://example.com/x.png'><script src='none.js'></script>"
            "<p style='background: url(//example.com/y.png)'>",
            "c.css": "@import 'https://example.com/z.css'; p { background: url(data:image/png;base64,) }",
        }
        with tempfile.TemporaryDirectory() as folder:
            for name, text in pages.items():
                (Path(folder) / name).write_text(text, encoding="utf-8")
            found = Site(folder).wrong()
        self.assertEqual(
            found,
            [
                "a.html: the anchor `i` is there more than once",
                "a.html: the note `file: x` is left in",
                "a.html: b.html#no: there is no such anchor",
                "a.html: c.html: there is no such file",
                "a.html: //else: leads to no page",
                "a.html: https://nothing: is no address",
                "b.html: loads https://example.com/x.png, which is not in the site",
                "b.html: loads none.js, which is not there",
                "b.html: loads //example.com/y.png, which is not in the site",
                "c.css: loads https://example.com/z.css, which is not in the site",
            ],
        )


class InTheBrowser(unittest.TestCase):
    """What a reader sees, on a phone and on a desk."""

    @classmethod
    def setUpClass(cls):
        handler = functools.partial(Quiet, directory=str(SITE))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        cls.root = f"http://127.0.0.1:{server.server_port}/"
        cls.browser = driver.Browser()
        cls.addClassCleanup(cls.browser.close)

    def look(self, pages, theme):
        """Looks at pages; answers how many texts and boxes it saw."""
        wrong, texts, boxes = [], 0, 0
        for page in pages:
            self.browser.go(self.root + page)
            seen = self.browser.run(LOOK)
            self.assertIn(theme, seen["theme"].split(), page)
            wrong += [f"{page}: {problem}" for problem in seen["wrong"] + self.browser.complaints()]
            texts += seen["texts"]
            boxes += seen["boxes"]
        self.assertEqual(wrong, [])
        return texts, boxes

    def test_what_is_wrong_is_seen(self):
        """Faults that are put into a good page, one at a time."""
        faults = {
            "is 7": "<div style='width: 2000px'>x</div>",
            "sticks out": "<div class='table-wrapper' style='width: 2000px'>x</div>",
            "is cut off": "<pre><code style='overflow: hidden; white-space: pre; display: block'>" + "x" * 500 + "</code></pre>",
            "cannot scroll": "<table><tr><td>x</td></tr></table>",
            "leaves its cell": "<table style='table-layout: fixed; width: 40px'><td><code style='white-space: pre'>xxxxxxxxxx</code></table>",
            "is written in 8": "<p style='font-size: 8px'>x</p>",
            "has a contrast of 1.": "<p style='color: #ccc; background: #fff'>x</p>",
        }
        self.browser.screen(**PHONE)
        for complaint, fault in faults.items():
            with self.subTest(complaint=complaint):
                self.browser.go(self.root + "docs/guide/c.html")
                self.browser.run("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", fault)
                wrong = self.browser.run(LOOK)["wrong"]
                self.assertTrue(any(problem.startswith(complaint) for problem in wrong), wrong)
        self.browser.go(self.root + "docs/guide/c.html")
        self.browser.run("console.error('x')")
        self.assertNotEqual(self.browser.complaints(), [])

    def test_every_page_on_a_phone_in_the_dark(self):
        self.browser.screen(**PHONE, dark=True)
        texts, boxes = self.look(PAGES, "navy")
        self.assertGreaterEqual(texts, 10000)
        self.assertGreaterEqual(boxes, 400)
        print(f"{len(PAGES)} pages, {texts} texts, {boxes} tables and blocks of code")

    def test_every_page_on_a_desk(self):
        self.browser.screen(**DESKTOP)
        texts, _ = self.look(PAGES, "light")
        self.assertGreaterEqual(texts, 10000)

    def test_the_menu_of_a_phone(self):
        browser = self.browser
        browser.screen(**PHONE)
        browser.go(self.root + "index.html")
        place = "return document.getElementById('mdbook-sidebar').getBoundingClientRect()"
        self.assertLessEqual(browser.run(f"{place}.right"), 0)
        browser.click("#mdbook-sidebar-toggle")
        browser.until(f"{place}.left === 0")
        browser.click("#mdbook-sidebar a[href$='docs/guide/reversals.html']")
        browser.until("return location.pathname.endsWith('/docs/guide/reversals.html')")
        self.assertEqual(browser.run("return document.querySelector('main h1').textContent"), "Reversals")
        self.assertLessEqual(browser.run(f"{place}.right"), 0)

    def test_a_reader_goes_on_to_the_next_page(self):
        for screen, link in ((PHONE, ".mobile-nav-chapters.next"), (DESKTOP, ".nav-chapters.next")):
            self.browser.screen(**screen)
            self.browser.go(self.root + "docs/guide/getting-started.html")
            self.browser.click(link)
            self.browser.until("return location.pathname.endsWith('/docs/guide/installing.html')")

    def test_the_themes(self):
        browser = self.browser
        browser.screen(**DESKTOP)
        for theme in ("rust", "coal", "navy", "ayu", "light"):
            browser.go(self.root + "index.html")
            browser.click("#mdbook-theme-toggle")
            browser.click(f"#mdbook-theme-{theme}")
            self.look(["docs/guide/c.html", "docs/guide/python.html", "docs/reference/properties-card.html"], theme)
        browser.run("localStorage.clear()")

    def search(self, words):
        """Types words into the search; answers where the first result leads, from the root of the site."""
        browser = self.browser
        browser.click("#mdbook-search-toggle")
        browser.type("#mdbook-searchbar", words)
        ready = "#mdbook-searchresults-header"
        browser.until(f"return document.querySelector({ready!r}).textContent.includes(arguments[0])", words)
        return browser.run("return document.querySelector('#mdbook-searchresults a').href")

    def test_the_search_finds(self):
        for screen in (PHONE, DESKTOP):
            self.browser.screen(**screen, dark=screen is PHONE)
            for words, page in SEARCHES:
                with self.subTest(words=words, width=screen["width"]):
                    self.browser.go(self.root + "docs/guide/tls.html")
                    address = self.search(words)[len(self.root) :]
                    file, rest = address.split("?", 1)
                    self.assertEqual(f"{file}#{rest.split('#')[1]}", page)
                    self.assertEqual(self.browser.run(LOOK)["wrong"], [])
                    self.browser.click("#mdbook-searchresults a")
                    self.browser.until("return location.pathname.endsWith(arguments[0])", file)
                    self.browser.until("return document.querySelector('mark') !== null")
                    self.assertEqual(self.browser.run(LOOK)["wrong"], [])

    def test_it_works_from_the_disk(self):
        """Without a server: search and menu as well."""
        self.browser.screen(**DESKTOP)
        self.browser.go((SITE / "index.html").as_uri())
        self.assertEqual(self.browser.run(LOOK)["wrong"], [])
        words, page = SEARCHES[0]
        self.assertTrue(self.search(words).startswith((SITE / page.split("#")[0]).as_uri()))
        self.browser.click("#mdbook-sidebar a[href$='docs/guide/tls.html']")
        self.browser.until("return location.pathname.endsWith('/docs/guide/tls.html')")
        self.assertEqual(self.browser.complaints(), [])


def shots(folder, pages):
    """Pictures of whole pages on both screens."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(driver.Browser()) as browser:
        for name, screen in (("phone", PHONE), ("desk", DESKTOP)):
            for page in pages:
                browser.screen(**screen, dark=page.endswith("!"))
                browser.go((SITE / page.rstrip("!")).as_uri())
                place = folder / f"{page.rstrip('!').replace('/', '-')}-{name}.png"
                browser.shot(place)
                print(place)


def main():
    """Runs everything and prints the line that the runner of the tests counts."""
    if sys.argv[2:3] == ["--shots"]:
        shots(sys.argv[3], sys.argv[4:])
        return 0
    loader = unittest.TestLoader()
    suite = unittest.TestSuite(loader.loadTestsFromTestCase(each) for each in (TheFiles, InTheBrowser))
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    if not result.wasSuccessful() or result.skipped or result.expectedFailures:
        return 1
    print(f"test result: ok. {result.testsRun} passed; 0 failed; 0 ignored")
    return 0


if __name__ == "__main__":
    sys.exit(main())
