package org.aliquot.journey;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** What somebody does on a page, so that a story can be told of a mouse or a finger, and of a keyboard. */
sealed interface Hands permits Pointer, Keyboard {

    /** A link or a button that leads to another page. */
    void enter(Locator thing);

    /** A place of the main navigation. */
    void go(String place);

    /** What stays on the page: something folded away, a box. */
    void touch(Locator thing);

    /** In place of what stands there. */
    void write(Locator field, String text);

    void setDay(Locator field, LocalDate day);
}
