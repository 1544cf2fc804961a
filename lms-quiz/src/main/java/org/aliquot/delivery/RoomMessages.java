package org.aliquot.delivery;

import java.util.Collection;
import java.util.List;

/** What is to be read in rooms; whoever keeps the messages of staff knows it. */
public interface RoomMessages {

    /** Of these attempts, as long as they run: what their learners have not read, the oldest first. */
    List<RoomMessage> unread(Collection<AttemptId> attempts);
}
