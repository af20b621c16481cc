interface FlagAction {
  text: string;
  onClick: () => unknown;
}
interface FlagOptions {
  id: string | number;
  title?: string;
  description?: string;
  type?: 'info' | 'success' | 'warning' | 'error';
  appearance?: string;
  actions?: FlagAction[];
  isAutoDismiss?: boolean;
}

/** Long enough to be read; Atlassian's own AutoDismissFlag stays eight seconds. */
const autoDismissMs = 8_000;

function element(tag: string, className: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className,
    textContent: text,
  });
  made.addEventListener('click', onClick);
  return made;
}

/** Shows flags in `region`, a live region at the lower left, where Jira shows them. */
export function makeFlags(region: HTMLElement) {
  const shown = new Map<string, HTMLElement>();
  const closeFlag = ({ id }: { id: string | number }): boolean => {
    const flag = shown.get(String(id));
    flag?.remove();
    shown.delete(String(id));
    return flag !== undefined;
  };
  const showFlag = (options: FlagOptions): boolean => {
    closeFlag(options);
    const flag = element('div', `flag flag-${options.type ?? 'info'}`, '');
    const dismiss = button('×', 'flag-close', () => void closeFlag(options));
    dismiss.setAttribute('aria-label', `Dismiss: ${options.title ?? 'message'}`);
    flag.append(element('strong', 'flag-title', options.title ?? ''), dismiss);
    if (options.description) flag.append(element('p', 'flag-text', options.description));
    for (const { text, onClick } of options.actions ?? [])
      flag.append(button(text, 'flag-action', () => void onClick()));
    shown.set(String(options.id), flag);
    region.append(flag);
    if (options.isAutoDismiss) setTimeout(() => closeFlag(options), autoDismissMs);
    return true;
  };
  return { showFlag, closeFlag };
}
