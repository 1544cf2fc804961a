package org.aliquot.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation shows itself with demo accounts. Off, they cannot sign in even where they exist. */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(@Value("${aliquot.demo}") boolean on) {
        this.on = on;
    }

    public boolean on() {
        return on;
    }
}
