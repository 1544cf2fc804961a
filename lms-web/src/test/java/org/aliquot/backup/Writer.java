package org.aliquot.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aliquot.postgres.EmbeddedDatabase;

/** Commits numbered rows one by one, each with a change somewhere in a larger table, and remembers when each was acknowledged. */
final class Writer implements AutoCloseable {

    record Row(int number, Instant at) {}

    private final Connection session;
    private final List<Row> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofPlatform().unstarted(this::write);
    private volatile boolean ends;

    private Writer(Connection session) {
        this.session = session;
    }

    static Writer on(EmbeddedDatabase database) throws SQLException {
        Connection session = database.connect().orElseThrow();
        session.createStatement().execute("""
                        create table written (number integer primary key);
                        create table changed as select n as id, 0 as times, repeat('x', 100) as filler from generate_series(0, 19999) n;
                        create index changed_by_times on changed (times, id);
                        """);
        Writer writer = new Writer(session);
        writer.thread.start();
        return writer;
    }

    List<Row> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void write() {
        try (PreparedStatement insert = session.prepareStatement("insert into written (number) values (?)");
                PreparedStatement change =
                        session.prepareStatement("update changed set times = times + 1 where id % 977 = ?")) {
            session.setAutoCommit(false);
            for (int number = 0; !ends; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                change.setInt(1, number % 977);
                change.executeUpdate();
                session.commit();
                acknowledged.add(new Row(number, Instant.now()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        ends = true;
        try (session) {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
