package org.aliquot.start;

import java.util.List;
import org.aliquot.people.DemoAccounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to go, once everything answers. */
@Component
class ReadyNotice {

    private final DemoAccounts demo;

    ReadyNotice(DemoAccounts demo) {
        this.demo = demo;
    }

    @EventListener
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println("\nAliquot is ready at http://localhost:"
                    + context.getWebServer().getPort() + "\n" + accounts(demo.addresses()));
        }
    }

    private static String accounts(List<String> addresses) {
        return addresses.isEmpty()
                ? ""
                : "\nDemo accounts, password " + DemoAccounts.PASSWORD + ":\n  " + String.join("\n  ", addresses)
                        + "\n";
    }
}
