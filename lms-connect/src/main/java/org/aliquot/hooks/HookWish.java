package org.aliquot.hooks;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an administrator wants of a hook.
 *
 * @param name for people, of at most {@value #LONGEST_NAME} letters
 * @param target address that messages are sent to
 * @param events of which it is told, at least one
 */
public record HookWish(String name, URI target, Set<HookEvent> events) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TARGET = 1000;

    public HookWish {
        if (name.isBlank() || name.length() > LONGEST_NAME || target.toString().length() > LONGEST_TARGET) {
            throw new IllegalArgumentException("Name or address too long, or no name");
        }
        if (events.isEmpty() || !HookEvent.CHOICES.containsAll(events)) {
            throw new IllegalArgumentException("No such events");
        }
        events = Set.copyOf(events);
    }

    /** In the order of the enum. */
    List<String> words() {
        return EnumSet.copyOf(events).stream().map(HookEvent::word).toList();
    }
}
