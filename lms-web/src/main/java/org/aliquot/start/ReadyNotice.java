package org.aliquot.start;

import java.util.List;
import org.aliquot.people.DemoAccounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to go, once everything answers. */
@Component
class ReadyNotice {

    private final DemoAccounts demo;
    private final AdministratorLink link;
    private final Environment environment;

    ReadyNotice(DemoAccounts demo, AdministratorLink link, Environment environment) {
        this.demo = demo;
        this.link = link;
        this.environment = environment;
    }

    @EventListener
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            int port = context.getWebServer().getPort();
            System.out.println(
                    "\nAliquot is ready at http://localhost:" + port + "\n\n" + howToEnter(port) + "\n" + where());
        }
    }

    private String where() {
        return demo.addresses().isEmpty() && "127.0.0.1".equals(environment.getProperty(Listening.ADDRESS))
                ? "It accepts connections from this machine only. Put a proxy with https in front of it here, or set"
                        + " SERVER_ADDRESS=0.0.0.0 to let other machines connect unencrypted.\n"
                : "";
    }

    private String howToEnter(int port) {
        List<String> addresses = demo.addresses();
        return addresses.isEmpty()
                ? link.words(port).orElse("")
                : "Demo accounts, password " + DemoAccounts.PASSWORD + ":\n  " + String.join("\n  ", addresses);
    }
}
