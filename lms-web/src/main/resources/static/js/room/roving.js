/** Makes a row of buttons one stop of the Tab key: two arrow keys, Home and End move within it. */
export function roving(buttons, back, forth) {
  const stopAt = (stop) => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  stopAt(buttons[0]);
  for (const [index, button] of buttons.entries()) {
    button.addEventListener("focus", () => stopAt(button));
    button.addEventListener("keydown", (event) => {
      const to = { [back]: index - 1, [forth]: index + 1, Home: 0, End: -1 }[event.key];
      if (to === undefined || event.altKey) return;
      event.preventDefault();
      buttons.at(to % buttons.length).focus();
    });
  }
}
