/** The style sheet of the control page; served as a file, so that the page needs no inline styles. */
export const pageStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.5rem 3rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; }
h2 { font-size: 1.1rem; margin: 0 0 0.5rem; }
.forms { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }
section { border: 1px solid GrayText; border-radius: 6px; padding: 1rem; }
form p { margin: 0 0 0.75rem; }
#changes { margin-top: 2rem; }
label { display: block; font-weight: 600; }
select, input { box-sizing: border-box; font: inherit; padding: 0.3rem; width: 100%; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 1rem 0 0; }
button { font: inherit; padding: 0.35rem 0.9rem; }
[role='status'], [role='alert'] { border-left: 4px solid; padding: 0.25rem 0.75rem; }
[role='alert'] { border-color: #c9372c; }
[role='status'] { border-color: #1f845a; }
li time { font-variant-numeric: tabular-nums; }
`;
