package org.aliquot.populate;

import java.util.List;

/** Invented people and places. */
final class Words {

    static final List<String> GIVEN = List.of(
            "Adaeze", "Alejandra", "Amara", "Andrew", "Anika", "Ayesha", "Beatriz", "Benjamin", "Bianca", "Brandon",
            "Camila", "Carlos", "Chen", "Chloe", "Christina", "Daniel", "Deepa", "Diego", "Dominic", "Elena", "Emeka",
            "Emily", "Esther", "Fatima", "Felix", "Gabriela", "Grace", "Hana", "Hannah", "Hassan", "Imani", "Isaac",
            "Isabel", "Jamal", "Jasmine", "Jin", "Jocelyn", "Jordan", "Joseph", "Kamala", "Karen", "Kevin", "Kofi",
            "Laila", "Lauren", "Leilani", "Liam", "Linh", "Lucia", "Malik", "Marcus", "Maria", "Mateo", "Mei", "Michelle",
            "Miguel", "Mina", "Monique", "Nadia", "Nathan", "Ngozi", "Nicole", "Noah", "Olga", "Omar", "Patrice", "Paul",
            "Priscilla", "Rachel", "Rafael", "Rebecca", "Rohan", "Rosa", "Samira", "Samuel", "Sara", "Simone", "Sofia",
            "Tamika", "Teresa", "Thomas", "Tuan", "Valeria", "Victor", "Wei", "Yolanda", "Yusuf", "Zainab", "Zoe");

    static final List<String> FAMILY = List.of(
            "Abara", "Acosta", "Adler", "Alvarez", "Anand", "Asante", "Bailey", "Banerjee", "Barros", "Bauer", "Bell",
            "Bennett", "Boateng", "Brooks", "Cabrera", "Campbell", "Castillo", "Chan", "Chavez", "Coleman", "Cruz",
            "Dang", "Delgado", "Diallo", "Dixon", "Duarte", "Edwards", "Eze", "Farah", "Fields", "Flores", "Foster",
            "Garcia", "Gomez", "Grant", "Greene", "Gupta", "Hamid", "Harper", "Hayes", "Hoang", "Hughes", "Ibrahim",
            "Ishikawa", "Jackson", "James", "Jimenez", "Johnson", "Joshi", "Kaplan", "Keller", "Khan", "Kim", "Kowalski",
            "Lam", "Larsen", "Lawson", "Lee", "Lopez", "Mahmoud", "Marino", "Mbeki", "McCarthy", "Mehta", "Mendoza",
            "Miller", "Mitchell", "Molina", "Morris", "Nakamura", "Navarro", "Nguyen", "Nolan", "Novak", "Nwosu",
            "Obi", "Ochoa", "Okeke", "Ortiz", "Osei", "Owens", "Park", "Patel", "Pereira", "Perry", "Pham", "Powell",
            "Quinn", "Ramos", "Reyes", "Rivera", "Romero", "Salazar", "Santos", "Schmidt", "Shah", "Silva", "Singh",
            "Soto", "Suarez", "Tanaka", "Torres", "Tran", "Turner", "Usman", "Valdez", "Vargas", "Walker", "Watts",
            "Weber", "Wong", "Wright", "Yamada", "Young", "Zhang", "Zimmerman");

    static final List<String> EMPLOYERS = List.of(
            "Lakeside Medical Center", "Harbor Reference Laboratory", "Pine Valley Hospital", "Northgate Diagnostics",
            "Saint Brendan Health", "Riverbend Clinic Group", "Cedar County Hospital", "Summit Blood Services");

    static final List<String> AGENCIES = List.of(
            "Tri-County Workforce Board", "Bridges to Careers", "Veterans Training Fund", "State Retraining Program");

    /** As often as people live there. */
    static final List<String> ZONES = List.of(
            "America/New_York", "America/New_York", "America/New_York", "America/New_York", "America/New_York",
            "America/New_York", "America/Chicago", "America/Chicago", "America/Denver", "America/Los_Angeles",
            "America/Phoenix", "America/Puerto_Rico", "Europe/London", "Asia/Manila", "Africa/Lagos", "Asia/Kolkata");

    private Words() {}

    static String name(Dice dice) {
        String family = dice.pick(FAMILY);
        return dice.pick(GIVEN) + " " + (dice.chance(0.08) ? family + "-" + dice.pick(FAMILY) : family);
    }

    /** Unlike anybody else's, also in another population. */
    static String address(String name, String kind, Plan plan, int number) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + kind + plan.seed() + "-" + number
                + "@example.org";
    }
}
