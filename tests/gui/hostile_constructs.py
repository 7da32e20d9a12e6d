# SPDX-License-Identifier: MIT
"""What a text could hold to make a preview call home, and where it would call.

``{to}`` is an address without a path; every construct is tried with each kind of address.
"""

from collections.abc import Mapping

CONSTRUCTS: Mapping[str, str] = {
    # Hints: no request, yet a name is looked up or a connection made.
    "preconnect": '<link rel="preconnect" href="{to}/">',
    "preconnect cors": '<link rel="preconnect" href="{to}/" crossorigin>',
    "dns-prefetch": '<link rel="dns-prefetch" href="{to}/">',
    "prefetch": '<link rel="prefetch" href="{to}/a">',
    "prerender": '<link rel="prerender" href="{to}/a">',
    "preload image": '<link rel="preload" as="image" href="{to}/a">',
    "preload font": '<link rel="preload" as="font" crossorigin href="{to}/a">',
    "modulepreload": '<link rel="modulepreload" href="{to}/a">',
    "speculation rules": (
        '<script type="speculationrules">{{"prefetch":[{{"source":"list","urls":["{to}/a"]}}]}}'
        "</script>"
    ),
    # Parts of the page.
    "script": '<script src="{to}/a"></script>',
    "module": '<script type="module" src="{to}/a"></script>',
    "stylesheet": '<link rel="stylesheet" href="{to}/a">',
    "icon": '<link rel="icon" href="{to}/a">',
    "manifest": '<link rel="manifest" href="{to}/a">',
    "image": '<img src="{to}/a">',
    "old image": '<image src="{to}/a">',
    "image set": '<img srcset="{to}/a 1x, {to}/b 2x">',
    "picture": '<picture><source srcset="{to}/a"><img></picture>',
    "input image": '<input type="image" src="{to}/a">',
    "video": '<video src="{to}/a" autoplay muted></video>',
    "video poster": '<video poster="{to}/a"></video>',
    "video track": '<video><source src="{to}/a"><track default src="{to}/b"></video>',
    "audio": '<audio src="{to}/a" autoplay></audio>',
    "background of a table": '<table background="{to}/a"><tr><td background="{to}/b">x</table>',
    "background of the body": '<body background="{to}/a">',
    # Other documents.
    "iframe": '<iframe src="{to}/a"></iframe>',
    "iframe with a page of its own": '<iframe srcdoc="&lt;img src={to}/a&gt;"></iframe>',
    "iframe with data": '<iframe src="data:text/html,<img src={to}/a>"></iframe>',
    "frameset": '<frameset><frame src="{to}/a"></frameset>',
    "object": '<object data="{to}/a"></object>',
    "object in parts": '<object><param name="movie" value="{to}/a"></object>',
    "embed": '<embed src="{to}/a">',
    "applet": '<applet code="a" codebase="{to}/"></applet>',
    "import": '<link rel="import" href="{to}/a">',
    # Drawings.
    "svg image": '<svg width="9" height="9"><image href="{to}/a" width="9" height="9"/></svg>',
    "svg use": '<svg width="9" height="9"><use xlink:href="{to}/a#b"/></svg>',
    "svg filter": (
        '<svg width="9" height="9"><filter id="f{n}"><feImage href="{to}/a"/></filter>'
        '<rect width="9" height="9" filter="url(#f{n})"/></svg>'
    ),
    "svg script": '<svg><script href="{to}/a"></script></svg>',
    "svg style": "<svg><style>@import url({to}/a);</style></svg>",
    # Styles.
    "css import": "<style>@import url({to}/a);</style>",
    "css background": "<style>html{{background:url({to}/a)}}</style>",
    "css font": (
        "<style>@font-face{{font-family:q{n};src:url({to}/a)}}i{{font-family:q{n}}}</style><i>x</i>"
    ),
    "css content": "<style>#c{n}::before{{content:url({to}/a)}}</style><b id=c{n}>x</b>",
    "style attribute": '<p style="background-image:image-set(url({to}/a) 1x)">x</p>',
    "style list": '<ul style="list-style-image:url({to}/a)"><li>x</ul>',
    "style mask": '<p style="mask:url({to}/a);filter:url({to}/b#c);cursor:url({to}/c),auto">x</p>',
    # Ways away from the page.
    "meta refresh": '<meta http-equiv="refresh" content="0;url={to}/a">',
    "base": '<base href="{to}/"><img src="a">',
    "form": (
        '<form id="g{n}" action="{to}/a"><input autofocus onfocus="this.form.submit()"></form>'
        '<button form="g{n}" formaction="{to}/b">x</button>'
    ),
    "link with ping": '<a href="{to}/a" ping="{to}/b">x</a>',
    "report": (
        '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'; report-uri {to}/a">'
    ),
    # Code, should any run.
    "handler": "<img src=\"x:\" onerror=\"fetch('{to}/a',{{mode:'no-cors'}})\">",
    "svg handler": "<svg onload=\"new Image().src='{to}/a'\"></svg>",
    "details handler": "<details open ontoggle=\"new Image().src='{to}/a'\">x</details>",
    "beacon": "<script>navigator.sendBeacon('{to}/a')</script>",
    "event source": "<script>new EventSource('{to}/a')</script>",
    "window": "<script>window.open('{to}/a')</script>",
    "script link": "<iframe src=\"javascript:fetch('{to}/a')\"></iframe>",
    # Files and shares.
    "file": '<img src="file:///etc/hostname"><iframe src="file:///etc/hostname"></iframe>',
    "share": '<img src="file://{host}/share/a.png"><img src="\\\\{host}\\share\\a.png">',
    "smb": '<img src="smb://{host}/share/a.png"><iframe src="smb://{host}/share/"></iframe>',
    "ftp": '<img src="ftp://{host}/a.png">',
}


HINTS = ("preconnect", "preconnect cors", "dns-prefetch")
"""What the interceptor, the policy and switched off scripts do not see at all."""


def all_of(port: int, *, only_here: bool = False) -> list[str]:
    """Return every construct with every kind of address: outside by number and name, and here.

    ``port`` is one of this computer, to call here; with ``only_here`` nothing else is called.
    """
    found = []
    for number, template in enumerate(CONSTRUCTS.values(), start=1):
        addresses = [f"http://127.0.0.1:{port}"]
        if not only_here:
            addresses += [
                f"http://{outside(number)}",
                f"https://leak{number}.example.invalid",
                f"http://[2001:db8::{number:x}]",
                f"//{outside(number)}",
            ]
        for to in addresses:
            host = to.partition("//")[2]
            found.append(template.format(to=to, host=host, n=len(found)))
    return found


def outside(number: int) -> str:
    """Return the address the construct with this number calls, counted from 1."""
    return f"192.0.2.{number}"  # reserved for documentation, RFC 5737
