package org.aliquot.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * How much memory the requests with a body hold that are being read or answered, by who sends them: a caller who never ends a
 * form costs us some hundred KiB for half a minute, so nobody gets to do it thousands of times at once.
 */
@Component
class BodiesUnderWay {

    /** What a request under way holds besides its body: the container's buffers and its thread, as measured. */
    private static final long OF_A_REQUEST = 128 * 1024;

    private static final long MOST_OF_ONE = 10L * 1024 * 1024;

    /** All strangers together: an eighth of the heap. */
    private final long mostOfStrangers =
            Math.max(MOST_OF_ONE, Runtime.getRuntime().maxMemory() / 8);

    /** Of one address: a school of two hundred behind it that signs in at the same moment, and room for somebody elsewhere. */
    private final long mostOfOneAddress = Math.min(32L * 1024 * 1024, mostOfStrangers * 4 / 5);

    private final ConcurrentHashMap<String, Long> held = new ConcurrentHashMap<>();
    private final AtomicLong heldByStrangers = new AtomicLong();

    /** What one request holds until it is answered. */
    interface Share extends AutoCloseable {

        boolean granted();

        @Override
        void close();
    }

    Share begin(@Nullable Authentication caller, HttpServletRequest request) {
        long bytes = OF_A_REQUEST + Math.clamp(request.getContentLengthLong(), 0, BodyLimitFilter.MOST_BYTES);
        String who = caller instanceof CallerAuthentication known
                ? known.getPrincipal().id().toString()
                : request.getRemoteAddr();
        boolean ofAll = caller != null || takeOfStrangers(bytes);
        boolean granted = ofAll && take(who, bytes, caller == null ? mostOfOneAddress : MOST_OF_ONE);
        if (ofAll && !granted && caller == null) {
            heldByStrangers.addAndGet(-bytes);
        }
        return new Taken(granted, () -> giveBack(who, bytes, caller == null));
    }

    private boolean takeOfStrangers(long bytes) {
        return heldByStrangers.getAndUpdate(now -> now + bytes > mostOfStrangers ? now : now + bytes) + bytes
                <= mostOfStrangers;
    }

    private boolean take(String who, long bytes, long most) {
        boolean[] granted = new boolean[1];
        held.compute(who, (_, now) -> {
            long before = now == null ? 0 : now;
            granted[0] = before + bytes <= most;
            return before + (granted[0] ? bytes : 0);
        });
        return granted[0];
    }

    private void giveBack(String who, long bytes, boolean stranger) {
        held.computeIfPresent(who, (_, now) -> now > bytes ? now - bytes : null);
        if (stranger) {
            heldByStrangers.addAndGet(-bytes);
        }
    }

    private record Taken(boolean granted, Runnable giveBack) implements Share {

        @Override
        public void close() {
            if (granted) {
                giveBack.run();
            }
        }
    }
}
