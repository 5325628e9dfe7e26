// The style of the offline page: light and dark, readable in print; what a link led to is marked.

export const offlineStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem; font: 15px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 1.5rem; }
header p, figcaption, .none { opacity: .8; font-size: .9rem; overflow-wrap: anywhere; }
#picture { margin: 0; border: 1px solid #8884; }
#picture svg { display: block; width: 100%; height: auto; max-height: 85vh; }
#picture a { cursor: pointer; }
#picture a:hover path, #picture a:focus path { stroke-width: 4; }
#picture .edge path { pointer-events: stroke; }
section { padding: .75rem; border-top: 1px solid #8884; }
section:target { outline: 3px solid #0072b2; outline-offset: -3px; }
section p { margin: .3rem 0; font-size: .9rem; }
dl { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0; font-weight: 600; }
dt { display: none; }
dd { margin: 0; }
figure { margin: .5rem 0; }
blockquote { margin: 0; padding: .5rem .9rem; border-left: 3px solid #0072b2; white-space: pre-wrap; }
`;
