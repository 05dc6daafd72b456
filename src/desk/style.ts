/** How the desk looks: both themes, down to the width of a phone, no meaning by color alone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --quiet: #57606a; --line: #d0d7de; --mark: #fff3bf; --link: #0550ae; --bad: #a40e26; --soft: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --quiet: #9da7b3; --line: #30363d; --mark: #5c4a00; --link: #79b8ff; --bad: #ff9a93; --soft: #161b22; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, main:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; border-bottom: 1px solid var(--line); padding: .75rem 0; }
header p { margin: 0; }
.brand a { font-weight: 700; text-decoration: none; color: var(--ink); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
nav a, .language a, .days a { display: inline-block; padding: .25rem 0; }
nav a[aria-current] { font-weight: 700; color: var(--ink); }
.language { margin-left: auto; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
.quiet { color: var(--quiet); }
.bad { color: var(--bad); font-weight: 600; }
.days { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1rem 0; }
.days form { display: flex; gap: .5rem; align-items: center; }
button, input { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: .3rem; padding: .3rem .6rem; min-height: 2rem; }
.cards { list-style: none; padding: 0; display: grid; gap: .75rem; }
.cards > li { border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; }
.cards p { margin: .25rem 0; }
.points li { margin: .5rem 0; }
.figure { font-weight: 700; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th, td { min-width: 6rem; overflow-wrap: normal; }
th[scope="row"] { font-weight: 600; }
dl.roles { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dl.roles dt { color: var(--quiet); }
dl.roles dd { margin: 0; }
.article p { white-space: pre-line; }
mark { background: var(--mark); color: inherit; padding: .1em 0; }
mark strong { text-decoration: underline; text-underline-offset: .2em; }
del { color: var(--quiet); }
@media (max-width: 34rem) { dl.roles { grid-template-columns: 1fr; } dl.roles dd { margin-bottom: .5rem; } .language { margin-left: 0; } }
@media print { header, .days, .skip { display: none; } }
`;
