package nl.vanregelsnaarruimte.browser;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes one page different from another for who looks at it: what it is about, and the kinds of things on it. */
record Shape(Set<String> things) {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)");
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d\\S*");
    private static final Pattern THING = Pattern.compile("<([a-z][a-z0-9]*)(?=[\\s>])([^>]*)");
    private static final Pattern KIND = Pattern.compile(" (?:class|type|role)=\"([^\"]*)\"");

    static Shape of(String html) {
        Matcher title = TITLE.matcher(html);
        Set<String> things = new TreeSet<>();
        if (title.find()) {
            things.add(NUMBER.matcher(title.group(1)).replaceAll("").replace("Fout: ", ""));
        }
        Matcher thing = THING.matcher(html);
        while (thing.find()) {
            StringBuilder one = new StringBuilder(thing.group(1));
            KIND.matcher(thing.group(2))
                    .results()
                    .forEach(kind -> one.append('.').append(kind.group(1)));
            things.add(one.toString());
        }
        return new Shape(things);
    }
}
