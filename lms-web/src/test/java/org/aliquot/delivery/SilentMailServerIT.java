package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.mail.MailRound;
import org.aliquot.start.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A mail server that takes the connection and says nothing: mail waits, exams end on time all the same. */
class SilentMailServerIT extends PlatformTest {

    private final ReentrantLock delivering = new ReentrantLock();
    private final Queue<Socket> connected = new ConcurrentLinkedQueue<>();

    @Autowired
    private Closing closing;

    @Autowired
    private ApplicationContext product;

    @Autowired
    @Qualifier("taskScheduler")
    private ThreadPoolTaskScheduler rounds;

    @Autowired
    @Qualifier(ClosingSchedule.NAME)
    private ThreadPoolTaskScheduler closingScheduler;

    @Autowired
    private ScheduledAnnotationBeanPostProcessor scheduled;

    private ServerSocket server;
    private Future<?> mail;
    private Future<?> ends;

    @BeforeEach
    void aServerThatSaysNothing() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
        MailRound.waits("somebody@example.org", product);
        mail = rounds.scheduleWithFixedDelay(this::deliver, Duration.ofSeconds(1));
        ends = closingScheduler.scheduleWithFixedDelay(closing::run, Duration.ofSeconds(1));
    }

    @AfterEach
    void hangUp() throws IOException, InterruptedException {
        mail.cancel(false);
        ends.cancel(false);
        server.close();
        for (Socket socket : connected) {
            socket.close();
        }
        assertThat(delivering.tryLock(60, TimeUnit.SECONDS)).isTrue();
        MailRound.forget(product);
    }

    @Test
    void examsEndAllTheSame() {
        Await.until("a connection", () -> !connected.isEmpty());

        assertThat(closedWithin(Duration.ofSeconds(60))).isTrue();
        assertThat(mail).as("it still waits for the mail server").isNotDone();
    }

    @Test
    @Tag("thorough")
    @Timeout(900)
    void examsEndForTenMinutes() {
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (System.nanoTime() < end) {
            assertThat(closedWithin(Duration.ofSeconds(60))).isTrue();
            jdbc.sql("delete from clock_shift").update();
        }
    }

    @Test
    void everyJobHasAThreadAndClosingOneForItself() throws NoSuchMethodException {
        assertThat(scheduled.getScheduledTasks()).hasSizeBetween(10, Rounds.AT_ONCE);
        assertThat(rounds.getScheduledThreadPoolExecutor().getCorePoolSize()).isEqualTo(Rounds.AT_ONCE);
        assertThat(Closing.class
                        .getDeclaredMethod("run")
                        .getAnnotation(Scheduled.class)
                        .scheduler())
                .isEqualTo(ClosingSchedule.NAME);
    }

    private boolean closedWithin(Duration patience) {
        String attempt = learner()
                .api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        clockForward(Duration.ofSeconds(61));
        Await.until(
                "the end of the exam",
                patience,
                () -> jdbc.sql("select status from attempt where id = :id")
                        .param("id", UUID.fromString(attempt))
                        .query(String.class)
                        .single()
                        .equals("closing"));
        return true;
    }

    private void deliver() {
        delivering.lock();
        try {
            MailRound.to(server.getLocalPort(), product);
        } finally {
            delivering.unlock();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connected.add(server.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }
}
