# SPDX-License-Identifier: MIT
"""The browser engine behind the preview, locked up.

Import this module only when a preview is wanted: it loads QtWebEngine.  Three locks that do not
know of each other keep the network out: the resolver rule and the dead proxy on Chromium's side
(``gui.process``), and the request interceptor here; a strict content security policy and page
scripts switched off come on top.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from icc_editor import assets
from icc_editor.gui.preview.engine_noise import EngineNoise
from icc_editor.post.picture_kinds import MIME_TYPES

SCHEME = b"icc-preview"
START = "icc-preview://page/"
_POLICY = (
    b"default-src 'none'; img-src icc-preview:; font-src icc-preview:; "
    b"style-src icc-preview: 'unsafe-inline'; form-action 'none'; base-uri 'none'; "
    b"frame-ancestors 'none'"
)
_STYLES = {"reader.css": ("css", "reader.css"), "page.css": ("preview", "page.css")}
_SHELL = b"""<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="reader.css"><link rel="stylesheet" href="page.css"></head>
<body><main><article><h1 id="title" class="title" hidden></h1><div id="post"></div></article></main>
</body></html>
"""
_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
    QWebEngineSettings.WebAttribute.WebGLEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
)


class _Interceptor(QWebEngineUrlRequestInterceptor):
    """Lets through what our own scheme serves, and nothing else."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block every request that is not ours."""
        if info.requestUrl().scheme().encode() != SCHEME:
            info.block(True)


class _Files(QWebEngineUrlSchemeHandler):
    """Serves the empty page, its style, the fonts, the pictures and the charts of one post."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.charts: Mapping[str, bytes] = {}
        self._font_files = _font_files()

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request."""
        found = self._find(job.requestUrl().path().lstrip("/"))
        if found is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        mime, data = found
        buffer = QBuffer(job)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        headers = {
            QByteArray(b"Content-Security-Policy"): [QByteArray(_POLICY)],
            QByteArray(b"X-Content-Type-Options"): [QByteArray(b"nosniff")],
            QByteArray(b"Referrer-Policy"): [QByteArray(b"no-referrer")],
        }
        job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]  # a QMultiMap
        job.reply(QByteArray(mime), buffer)

    def _find(self, path: str) -> tuple[bytes, bytes] | None:
        if not path:
            return b"text/html", _SHELL
        if path in _STYLES:
            return b"text/css", assets.resource(*_STYLES[path]).read_bytes()
        if path in self._font_files:
            return b"font/ttf", self._font_files[path].read_bytes()
        if path in self.charts:
            return b"image/png", self.charts[path]
        return self._picture(path)

    def _picture(self, path: str) -> tuple[bytes, bytes] | None:
        mime = MIME_TYPES.get(Path(path).suffix.lower())
        if self.folder is None or mime is None:
            return None
        try:
            folder = self.folder.resolve(strict=True)
            file = (folder / path).resolve(strict=True)
            if not file.is_relative_to(folder) or not file.is_file():
                return None
            return mime.encode(), file.read_bytes()
        except (OSError, ValueError):
            return None


class _Page(QWebEnginePage):
    """A page that never goes anywhere."""

    link_followed = Signal(str)
    place_followed = Signal(str)  # the id of an element

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Allow our own page and report every link instead of following it."""
        target = QUrl(url)
        if target == QUrl(START) and is_main_frame:
            return kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            self.report(target)
        return False

    def report(self, target: QUrl) -> None:
        """Say which link was clicked: a place in this page or an address."""
        address = target.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if address.partition("#")[0] == START and target.hasFragment():
            place = target.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
            self.place_followed.emit(place)
        else:
            self.link_followed.emit(address)

    def javaScriptConsoleMessage(
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        _message: str,
        _line: int,
        _source: str,
    ) -> None:
        """Say nothing: a refused load would put the draft's addresses into the log."""


class PreviewEngine(QObject):
    """One locked browser view that shows one post."""

    ready = Signal()
    link_followed = Signal(str)
    crashed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._noise = EngineNoise()
        self._noise.hush()
        _register_scheme()
        QNetworkProxy.setApplicationProxy(
            QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "127.0.0.1", 1)
        )
        self._profile = QWebEngineProfile(self)
        self._profile.setHttpUserAgent("preview")
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setPersistentPermissionsPolicy(
            QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
        )
        self._interceptor = _Interceptor(self)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        self._files = _Files(self)
        self._profile.installUrlSchemeHandler(QByteArray(SCHEME), self._files)
        self._profile.downloadRequested.connect(self._on_download_requested)
        self.view = QWebEngineView(host)
        self._page = _Page(self._profile, self.view)
        settings = self._page.settings()
        for attribute in _OFF:
            settings.setAttribute(attribute, False)
        self._page.link_followed.connect(self.link_followed)
        self._page.place_followed.connect(self._on_page_place_followed)
        self._page.newWindowRequested.connect(self._on_page_new_window_requested)
        self._page.permissionRequested.connect(self._on_permission_requested)
        self._page.loadFinished.connect(self._on_load_finished)
        self._page.renderProcessTerminated.connect(self._on_render_process_terminated)
        self.view.setPage(self._page)
        # The engine's own menu reloads, saves and shows the source: nothing for a preview.
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._script = assets.resource("preview", "update.js").read_text(encoding="utf-8")
        # Readers see a light page unless their own blog is dark, whatever this desktop is.
        self._page.setBackgroundColor(QColor(Qt.GlobalColor.white))
        self._page.load(QUrl(START))

    def set_pictures(self, folder: Path | None, charts: Mapping[str, bytes]) -> None:
        """Serve the pictures of the post in ``folder``, and charts (PNG) by their addresses."""
        self._files.folder = folder
        self._files.charts = charts

    def run(self, call: str, then: Callable[[object], None] | None = None) -> None:
        """Run our own script in its isolated world; ``then`` takes its result."""
        world = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
        if then is None:
            self._page.runJavaScript(call, world)
        else:
            self._page.runJavaScript(call, world, then)

    def page(self) -> QWebEnginePage:
        """Return the page, for tests that attack it."""
        return self._page

    def close(self) -> None:
        """Delete view, page and profile in the order the engine wants."""
        self._page.loadFinished.disconnect(self._on_load_finished)
        self.view.hide()
        self._page.deleteLater()
        self.view.deleteLater()
        self._profile.deleteLater()
        self._noise.stop()

    @Slot(bool)
    def _on_load_finished(self, loaded: bool) -> None:
        if self._page.url().toString().partition("#")[0] != START:
            # Whatever led away, there is nothing to see there.  Not at urlChanged: a load begun
            # before this one has ended may end with it, unheard.
            self._page.load(QUrl(START))
        elif loaded:
            self.run(self._script)
            self.ready.emit()

    @Slot(str)
    def _on_page_place_followed(self, identity: str) -> None:
        self.run(f"document.getElementById({json.dumps(identity)})?.scrollIntoView()")

    @Slot(QWebEngineNewWindowRequest)
    def _on_page_new_window_requested(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            self._page.report(request.requestedUrl())

    @Slot(QWebEngineDownloadRequest)
    def _on_download_requested(self, download: QWebEngineDownloadRequest) -> None:
        download.cancel()

    @Slot(QWebEnginePermission)
    def _on_permission_requested(self, permission: QWebEnginePermission) -> None:
        permission.deny()

    @Slot()
    def _on_render_process_terminated(self, *_facts: object) -> None:
        self.crashed.emit()
        self._page.load(QUrl(START))


def _register_scheme() -> None:
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name().toStdString() == SCHEME.decode():
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)


def _font_files() -> dict[str, Path]:
    try:
        folder = assets.resource("fonts")
    except FileNotFoundError:
        return {}
    return {f"fonts/{path.name}": path for path in folder.glob("*.ttf")}
