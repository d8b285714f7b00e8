// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.settings.SettingsPage.Changed;
import eu.vitrine.portal.settings.SettingsPage.Kept;
import eu.vitrine.portal.settings.SettingsPage.Shown;
import eu.vitrine.portal.settings.SettingsPage.Switch;
import eu.vitrine.portal.settings.SettingsPage.Told;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of choices says to whoever asks. It never fails for want of the catalogue or of accounts. Thread-safe. */
@Component
public class SettingsPages {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final CallerSettings settings;
    private final CallerChoices choices;
    private final RecommenderVersions recommenders;
    private final Switches switches;
    private final SwitchForAll all;
    private final Notices notices;
    private final Frames frames;
    private final Words words;

    SettingsPages(
            CallerSettings settings,
            CallerChoices choices,
            RecommenderVersions recommenders,
            Switches switches,
            SwitchForAll all,
            Notices notices,
            Frames frames,
            Words words) {
        this.settings = settings;
        this.choices = choices;
        this.recommenders = recommenders;
        this.switches = switches;
        this.all = all;
        this.notices = notices;
        this.frames = frames;
        this.words = words;
    }

    /** The page as somebody finds it. */
    public SettingsPage page(Tongues tongues) {
        return page(tongues, null);
    }

    /** The page after something was done on it; null if nothing was. */
    public SettingsPage page(Tongues tongues, @Nullable Change change) {
        try {
            List<Recommender> inForce = recommenders.inForce();
            if (inForce.isEmpty()) {
                return told(OK, notice("settings.nothing"));
            }
            return new SettingsPage(
                    OK,
                    frames.title(words.say("settings.heading")),
                    shown(inForce, tongues, Optional.ofNullable(change)));
        } catch (Unanswered e) {
            return told(UNAVAILABLE, notices.unanswered(e));
        } catch (AccountsUnavailable e) {
            return told(UNAVAILABLE, notice("settings.accounts"));
        }
    }

    private Shown shown(List<Recommender> inForce, Tongues tongues, Optional<Change> change) {
        List<Setting> held = settings.all();
        boolean inAccount = choices.inAccount();
        String note = words.say(inAccount ? "settings.note.account" : "settings.note.visitor");
        Map<String, Setting> byId = held.stream()
                .collect(Collectors.toMap(setting -> setting.recommender().id(), Function.identity()));
        Stream<Switch> each = inForce.stream()
                .map(recommender -> Optional.ofNullable(byId.get(recommender.id()))
                        .map(setting -> switches.of(setting, tongues, note, changed(setting, tongues, change)))
                        .orElseGet(() -> switches.without(recommender, tongues)));
        Switch forAll = all.of(held, choices.read(), note, changed(Choices.ALL, change, () -> all.said(held)));
        return new Shown(
                words.say("settings.heading"),
                List.of(words.say("settings.lead")),
                notices(inAccount),
                Stream.concat(Stream.of(forAll), each).toList(),
                kept(inAccount, change));
    }

    private List<String> notices(boolean inAccount) {
        Stream<String> account = inAccount ? Stream.of(words.say("settings.account")) : Stream.of();
        Stream<String> signal = settings.signal().stream().map(sent -> words.say("settings.signal." + sent.name()));
        return Stream.concat(account, signal).toList();
    }

    private Kept kept(boolean inAccount, Optional<Change> change) {
        String where = inAccount ? "settings.kept.account" : "settings.kept.visitor";
        return new Kept(
                words.say("settings.kept"),
                List.of(words.say(where + ".1"), words.say(where + ".2")),
                words.say("settings.forget"),
                new Link(words.say("site.privacy"), "/privacy"),
                changed(
                        Change.KEPT,
                        change,
                        () -> words.say(
                                choices.read().isEmpty() ? "settings.changed.forgotten" : "settings.changed.mixed")));
    }

    private @Nullable Changed changed(Setting setting, Tongues tongues, Optional<Change> change) {
        return changed(
                setting.recommender().id(),
                change,
                () -> words.say(
                        "settings.changed",
                        Map.of(
                                "recommender",
                                tongues.read(setting.recommender().name()).text(),
                                "option",
                                tongues.read(setting.option().name()).text())));
    }

    private @Nullable Changed changed(String place, Optional<Change> change, Supplier<String> sentence) {
        return change.filter(made -> made.place().equals(place))
                .map(made -> new Changed(
                        Objects.requireNonNullElseGet(made.refusal(), sentence),
                        words.say("settings.undo"),
                        made.before()))
                .orElse(null);
    }

    private SettingsPage told(int status, Notice notice) {
        return new SettingsPage(status, frames.title(notice.heading()), new Told(notice));
    }

    private Notice notice(String key) {
        return new Notice(
                words.say(key + ".heading"),
                List.of(words.say(key + ".why"), words.say(key + ".then")),
                List.of(),
                List.of(new Link(words.say("site.recommenders"), "/recommenders")));
    }
}
