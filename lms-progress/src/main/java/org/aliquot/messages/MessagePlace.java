package org.aliquot.messages;

import java.util.UUID;

/** The address of a message within the site; whoever makes the pages knows it. */
public interface MessagePlace {

    String of(UUID message);
}
