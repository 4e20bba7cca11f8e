"""A small client of WebDriver: what is needed of https://www.w3.org/TR/webdriver2/ to look at pages in Chromium."""

import base64
import json
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"

# A browser that talks to nobody but the pages that it is told to show, and that runs as root in a container.
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--allow-file-access-from-files",
    "--proxy-server=direct://",
]


class Browser:
    """Chromium with an empty profile. `close` ends it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="site-browser-")
        command = ["chromedriver", "--port=0"]
        self.driver = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        try:
            self.base = f"http://127.0.0.1:{self._port()}/session"
            self.session = self._begin()
        except BaseException:
            self._end()
            raise

    def close(self):
        try:
            self._call("DELETE", "")
        finally:
            self._end()

    def _port(self):
        """The port that the system gave; the driver says it in a line."""
        for line in self.driver.stdout:
            if "started successfully on port" in line:
                return int(line.rstrip().rstrip(".").rsplit(" ", 1)[1])
        raise AssertionError("chromedriver did not start")

    def _begin(self):
        self.session = ""
        options = {"args": FLAGS + [f"--user-data-dir={self.folder.name}"]}
        always = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        answer = self._call("POST", "", {"capabilities": {"alwaysMatch": always}})
        return "/" + answer["sessionId"]

    def _end(self):
        self.driver.terminate()
        self.driver.wait(30)
        self.driver.stdout.close()
        self.folder.cleanup()

    def _call(self, method, path, body=None):
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.base + self.session + path, data, method=method)
        request.add_header("Content-Type", "application/json")
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None

    def screen(self, width, height, phone=False, dark=False):
        """Becomes a screen of this size, in the pixels of pages."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}
        self._devtools("Emulation.setDeviceMetricsOverride", metrics)
        self._devtools("Emulation.setTouchEmulationEnabled", {"enabled": phone})
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self._devtools("Emulation.setEmulatedMedia", {"features": [scheme, still]})

    def _devtools(self, command, parameters):
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def go(self, address):
        self._call("POST", "/url", {"url": address})

    def address(self):
        return self._call("GET", "/url")

    def run(self, script, *arguments):
        """What a script in the page answers."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return self._call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        """Clicks where a person would: it fails when something lies above, or when it is out of sight."""
        self._call("POST", f"/element/{self.find(selector)}/click")

    def type(self, selector, text):
        self._call("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def complaints(self):
        """What the console of the browser said since the last time."""
        entries = self._call("POST", "/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries if entry["level"] in ("WARNING", "SEVERE")]

    def shot(self, path, whole=False):
        """Writes a picture: of the screen, or of the whole page."""
        taken = self._devtools("Page.captureScreenshot", {"captureBeyondViewport": whole})
        with open(path, "wb") as file:
            file.write(base64.b64decode(taken["data"]))

    def until(self, script, *arguments):
        """Waits until a script answers something that counts as true; answers that."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if found := self.run(script, *arguments):
                return found
            time.sleep(0.05)
        raise AssertionError(f"this never came true: {script}")
