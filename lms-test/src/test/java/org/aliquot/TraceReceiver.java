package org.aliquot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A collector as operators run one (OTLP over HTTP), which keeps what it is told, and can be slow or unwilling. */
public final class TraceReceiver implements AutoCloseable {

    private static final int OK = 200;

    /**
     * One step of a trace, as it came over the wire.
     *
     * @param all everything that was sent of it, for those who look whether something is in it that should not be
     */
    public record Told(
            String trace,
            String id,
            String parent,
            String name,
            String kind,
            Duration took,
            boolean failed,
            Map<String, String> attributes,
            List<String> events,
            String all) {

        static Told of(Span span) {
            return new Told(
                    HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                    HexFormat.of().formatHex(span.getSpanId().toByteArray()),
                    HexFormat.of().formatHex(span.getParentSpanId().toByteArray()),
                    span.getName(),
                    span.getKind().name(),
                    Duration.ofNanos(span.getEndTimeUnixNano() - span.getStartTimeUnixNano()),
                    span.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR,
                    span.getAttributesList().stream()
                            .collect(Collectors.toMap(one -> one.getKey(), one -> word(one.getValue()))),
                    span.getEventsList().stream().map(Span.Event::getName).toList(),
                    span.toString());
        }

        public String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        private static String word(AnyValue value) {
            return switch (value.getValueCase()) {
                case STRING_VALUE -> value.getStringValue();
                case INT_VALUE -> Long.toString(value.getIntValue());
                case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
                default -> value.toString();
            };
        }
    }

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<String> senders = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile int status = OK;
    private volatile @Nullable CountDownLatch held;

    public TraceReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on it answers so, and keeps nothing unless that is 200. */
    public void answerWith(int code) {
        status = code;
    }

    /** From now on it takes requests and does not answer, until {@link #goOn}. */
    public void stopAnswering() {
        held = new CountDownLatch(1);
    }

    public void goOn() {
        CountDownLatch waited = held;
        held = null;
        if (waited != null) {
            waited.countDown();
        }
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    /** What is told of whoever tells. */
    public List<String> senders() {
        return List.copyOf(senders);
    }

    /** The first step of this kind, once it is there. */
    public Told await(String what, Predicate<Told> wanted) {
        Await.until(what, () -> told.stream().anyMatch(wanted));
        return told.stream().filter(wanted).findFirst().orElseThrow();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        CountDownLatch waited = held;
        try {
            if (waited != null) {
                waited.await();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        if (status == OK) {
            ExportTraceServiceRequest request = ExportTraceServiceRequest.parseFrom(body);
            for (ResourceSpans sender : request.getResourceSpansList()) {
                senders.add(sender.getResource().toString());
                for (ScopeSpans scope : sender.getScopeSpansList()) {
                    scope.getSpansList().forEach(span -> told.add(Told.of(span)));
                }
            }
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
        threads.shutdownNow();
    }
}
