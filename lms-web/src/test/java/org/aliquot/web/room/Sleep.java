package org.aliquot.web.room;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A page that is frozen, like one of a phone in a pocket: no script runs in it until the sleep ends, and time goes on. (The
 * browser's own way, {@code Page.setWebLifecycleState}, lets timers run in a page that Playwright keeps in the foreground.)
 */
record Sleep(CDPSession debugger) {

    /** From the next time that a script of the page would run; the room's countdown does each second. */
    static Sleep of(Page page) {
        CDPSession debugger = page.context().newCDPSession(page);
        AtomicBoolean asleep = new AtomicBoolean();
        debugger.on("Debugger.paused", event -> asleep.set(true));
        debugger.send("Debugger.enable");
        debugger.send("Debugger.pause");
        page.waitForCondition(asleep::get);
        return new Sleep(debugger);
    }

    void end() {
        debugger.send("Debugger.resume");
    }
}
