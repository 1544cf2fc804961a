package load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of each kind, those with the most to look at: their addresses by who they are. */
final class People {

    private static final String BUSIEST = """
            select 'administrator' as kind, 'admin@example.org' as email
            union all
            (select 'instructor', a.email
             from account a
             join cohort_instructor i on i.account_id = a.id
             join cohort_member m on m.cohort_id = i.cohort_id
             where a.demo and a.status = 'active'
             group by a.id
             order by count(*) desc, a.email
             limit 1)
            union all
            (select 'learner', a.email
             from account a
             join attempt t on t.account_id = a.id
             join enrollment e on e.account_id = a.id and e.status = 'active' and (e.ends_on is null or e.ends_on > current_date)
             where a.demo and a.status = 'active'
             group by a.id
             order by count(*) desc, a.email
             limit 1)
            """;

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private People() {}

    /** Signs in with the password that everybody has in demo mode. */
    static String token(int port, String email) throws IOException {
        try (Wire wire = new Wire(port, "")) {
            String body = "{\"email\":\"" + email + "\",\"password\":\"aliquot-demo\"}";
            Wire.Reply reply = wire.send("POST", "/api/v1/sessions", body);
            Matcher token = TOKEN.matcher(reply.body());
            if (!token.find()) {
                throw new IOException(email + " cannot sign in: " + reply.status());
            }
            return token.group(1);
        }
    }

    static Map<String, String> find(Path data) throws IOException, SQLException {
        Map<String, String> people = new LinkedHashMap<>();
        try (Connection database = Installation.database(data);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(BUSIEST)) {
            while (row.next()) {
                people.put(row.getString("kind"), row.getString("email"));
            }
        }
        return people;
    }
}
