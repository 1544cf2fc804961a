package cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Backups of the cluster and what is made of them, each by the steps that docs/guide/cluster.md names. */
final class Recovery {

    private static final String BACKUP = Cluster.CONFIGURATION + "/backup";
    private static final String SETTINGS = "config.yml";
    private static final int PORT_BESIDE = 5499;

    private final Cluster cluster;
    private final Part beside;

    /** @param beside a machine with nothing but access to the backups */
    Recovery(Cluster cluster, Part beside) {
        this.cluster = cluster;
        this.beside = beside;
    }

    /** @param verb of the script {@code backup} */
    String backUp(String verb) throws IOException, InterruptedException {
        return cluster.who(Role.PRIMARY, 0).call(List.of(BACKUP, verb));
    }

    /** How much the repository holds. */
    long bytes() throws IOException, InterruptedException {
        String said = Shell.run("du", "--summarize", "--bytes", beside.mount(Cluster.REPOSITORY).toString());
        return Long.parseLong(said.split("\\s")[0]);
    }

    /** A server of its own, as everything was at a moment. Returns when it is there. */
    void beside(String moment) throws IOException, InterruptedException {
        cluster.connect(beside);
        Map<String, String> environment = new HashMap<>(beside.environment());
        environment.put("LISTEN", beside.address());
        beside.replace(List.of(BACKUP, "beside", Cluster.DATA + "/beside", moment), environment);
        beside.start();
        cluster.await("the server beside", () -> {
            if (!beside.isRunning()) {
                throw new IOException("The server beside ended; see " + cluster.logs());
            }
            return isRecovered();
        });
    }

    private boolean isRecovered() {
        try (Connection session = openBeside();
                Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("select not pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    Connection openBeside() throws SQLException {
        return cluster.open(beside, PORT_BESIDE);
    }

    /** Brings the cluster itself to a moment; nobody uses it then but who looks into the database. */
    void goBack(String moment) throws IOException, InterruptedException {
        for (Part node : cluster.nodes()) {
            node.end();
        }
        List<Part> databases = cluster.databases();
        endPrimaryLast(databases);
        Part first = databases.getFirst();
        cluster.await("a cluster that etcd knows nothing of", () -> isForgotten(first));
        for (Part database : databases) {
            Path data = database.mount(Cluster.DATA);
            Files.move(data.resolve("aliquot"), data.resolve("aliquot.before"));
        }
        goByBackups(first, moment);
        first.start();
        cluster.awaitFirst();
        cluster.startOthers();
    }

    /** For a few seconds it may still have a leader, for whose name a person would be asked. */
    private static boolean isForgotten(Part machine) throws InterruptedException {
        try {
            machine.call(
                    List.of("patronictl", "-c", Cluster.CONFIGURATION + "/" + SETTINGS, "remove", "aliquot"), "aliquot", "Yes I am aware");
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void goByBackups(Part first, String moment) throws IOException {
        Path settings = first.mount(Cluster.CONFIGURATION).resolve(SETTINGS);
        Files.writeString(settings, Files.readString(settings).replace("# method: backup", "method: backup"));
        Map<String, String> environment = new HashMap<>(first.environment());
        environment.put("ALIQUOT_RESTORE_TO", moment);
        first.replace(first.command(), environment);
    }

    private void endPrimaryLast(List<Part> databases) throws IOException, InterruptedException {
        Part primary = cluster.who(Role.PRIMARY, 0);
        for (Part database : databases) {
            if (database != primary) {
                database.endFirst();
            }
        }
        primary.endFirst();
    }

    void remove() throws IOException, InterruptedException {
        beside.remove();
    }
}
