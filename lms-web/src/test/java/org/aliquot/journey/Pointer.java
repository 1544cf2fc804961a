package org.aliquot.journey;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** A mouse, or a finger on a phone. */
record Pointer(Visitor visitor) implements Hands {

    @Override
    public void enter(Locator thing) {
        visitor.page().waitForNavigation(thing::click);
    }

    @Override
    public void go(String place) {
        enter(visitor.wayTo(place));
    }

    @Override
    public void touch(Locator thing) {
        thing.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void setDay(Locator field, LocalDate day) {
        field.fill(day.toString());
    }
}
