/**
 * The two ways in which someone who uses no pointer works the page: with keys alone, and through the accessibility
 * tree, as a screen reader, a switch or a voice does. Both know a control by its role and name and by nothing else.
 */
import type { Locator, Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

export interface Means {
  /** A button, a switch, a link, or an option of a list. */
  press(role: Role, name: string): Promise<void>;
  choose(radio: string): Promise<void>;
  /** One step up, or down where it is at its end. */
  step(slider: string): Promise<void>;
  write(role: Role, name: string, text: string): Promise<void>;
}

export type MeansOf = (page: Page, within?: Locator) => Means;

const mostTabs = 400;

/** Tab and Shift are all that moves between controls. */
export const byKeyboard: MeansOf = (page, within) => {
  const named = (role: Role, name: string) => (within ?? page).getByRole(role, { name, exact: true });
  const key = (name: string) => page.keyboard.press(name);

  async function reach(wanted: Locator, isThere: (element: HTMLElement | SVGElement) => boolean) {
    await wanted.first().waitFor({ state: 'visible' });
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      if (await wanted.first().evaluate(isThere)) return;
      await key('Tab');
    }
    throw new Error(`Tab never comes to ${wanted}`);
  }
  const hasFocus = (element: HTMLElement | SVGElement) => element === document.activeElement;

  return {
    async press(role, name) {
      await reach(named(role, name), hasFocus);
      await key(role === 'button' ? 'Enter' : 'Space');
    },
    async choose(radio) {
      const wanted = named('radio', radio);
      const isInGroup = (element: HTMLElement | SVGElement) =>
        (document.activeElement as HTMLInputElement | null)?.name === (element as HTMLInputElement).name;
      await reach(wanted, isInGroup);
      for (let arrows = 0; !(await wanted.isChecked()); arrows += 1) {
        if (arrows > mostTabs) throw new Error(`the arrows never come to ${radio}`);
        await key('ArrowDown');
      }
    },
    async step(slider) {
      const wanted = named('slider', slider);
      await reach(wanted, hasFocus);
      const before = await wanted.inputValue();
      await key('ArrowRight');
      if ((await wanted.inputValue()) === before) await key('ArrowLeft');
    },
    async write(role, name, text) {
      await reach(named(role, name), hasFocus);
      await key('Control+a');
      await page.keyboard.type(text);
    },
  };
};

/** What assistive technology does with a control that it has found, wherever the focus is. */
export const byTree: MeansOf = (page, within) => {
  const named = (role: Role, name: string) => (within ?? page).getByRole(role, { name, exact: true });
  const invoke = (control: Locator) => control.evaluate((element) => (element as HTMLElement).click());
  return {
    press: (role, name) => invoke(named(role, name)),
    choose: (radio) => invoke(named('radio', radio)),
    async step(slider) {
      const control = named('slider', slider);
      const [value, most, by] = await control.evaluate((element) => {
        const { valueAsNumber, max, step } = element as HTMLInputElement;
        return [valueAsNumber, Number(max), Number(step)] as const;
      });
      await control.fill(String(Number((value + (value < most ? by : -by)).toFixed(3))));
    },
    write: (role, name, text) => named(role, name).fill(text),
  };
};
