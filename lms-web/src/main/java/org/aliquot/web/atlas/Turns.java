package org.aliquot.web.atlas;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the atlas draws is drawn one after the other, in the order it was asked for, so that exams have the other cores. */
@Component
class Turns {

    private final Lock turn = new ReentrantLock(true);

    <T> T take(Supplier<T> draw) {
        turn.lock();
        try {
            return draw.get();
        } finally {
            turn.unlock();
        }
    }
}
