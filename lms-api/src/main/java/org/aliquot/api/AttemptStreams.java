package org.aliquot.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aliquot.people.AccountId;
import org.aliquot.people.Tokens;
import org.aliquot.people.TokensEnded;
import org.aliquot.signals.SignalListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The event streams that are open on this node. Each holds a connection for hours, so an attempt and an account have only so
 * many, and none outlives the sign-in it was opened with.
 */
@Component
class AttemptStreams implements SignalListener {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptStreams.class);
    private static final int PER_ATTEMPT = 3;
    private static final int PER_ACCOUNT = 9;

    private final Tokens tokens;
    private final Map<AccountId, List<AttemptStream>> open = new ConcurrentHashMap<>();

    AttemptStreams(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Opens one more; where that is one too many, the oldest gives way. */
    void open(AttemptStream stream) {
        Set<AttemptStream> surplus = new HashSet<>();
        open.compute(stream.learner(), (learner, before) -> {
            List<AttemptStream> now = new ArrayList<>(before == null ? List.of() : before);
            now.add(stream);
            List<AttemptStream> same = now.stream()
                    .filter(other -> other.attempt().equals(stream.attempt()))
                    .toList();
            surplus.addAll(same.subList(0, Math.max(0, same.size() - PER_ATTEMPT)));
            now.removeAll(surplus);
            surplus.addAll(now.subList(0, Math.max(0, now.size() - PER_ACCOUNT)));
            now.removeAll(surplus);
            return List.copyOf(now);
        });
        surplus.forEach(AttemptStream::yield);
    }

    void close(AttemptStream stream) {
        open.computeIfPresent(stream.learner(), (learner, before) -> {
            List<AttemptStream> left =
                    before.stream().filter(other -> other != stream).toList();
            return left.isEmpty() ? null : left;
        });
    }

    @Override
    public String channel() {
        return TokensEnded.CHANNEL;
    }

    @Override
    public void heard(UUID account) {
        Thread.ofVirtual().start(() -> endSignedOut(open.getOrDefault(new AccountId(account), List.of())));
    }

    @Override
    public void connected() {
        Thread.ofVirtual().start(this::endSignedOut);
    }

    /** Also those whose token ran out, of which nobody is told. */
    @Scheduled(fixedDelayString = "PT1M")
    void endSignedOut() {
        endSignedOut(all());
    }

    /** Keeps proxies from closing streams for being quiet, and lets rooms know that theirs gets through. */
    @Scheduled(fixedDelayString = "PT15S")
    void beat() {
        for (AttemptStream stream : all()) {
            Thread.ofVirtual().start(stream::beat); // a browser that reads slowly keeps nobody else waiting
        }
    }

    /** Before the web server waits for open requests: these would never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void hangUp() {
        open.values().forEach(streams -> streams.forEach(AttemptStream::end));
    }

    private List<AttemptStream> all() {
        return open.values().stream().flatMap(List::stream).toList();
    }

    private void endSignedOut(List<AttemptStream> streams) {
        if (streams.isEmpty()) {
            return;
        }
        try {
            Set<String> good =
                    tokens.good(streams.stream().map(AttemptStream::token).toList());
            streams.stream().filter(stream -> !good.contains(stream.token())).forEach(AttemptStream::end);
        } catch (DataAccessException e) { // who is signed in cannot be known now, and nobody loses a stream for that
            LOG.warn("Could not check the sign-ins of open event streams: {}", e.getMessage());
        }
    }
}
