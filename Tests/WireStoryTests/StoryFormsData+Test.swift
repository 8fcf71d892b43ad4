import WireStory
import WireText

extension StoryForms.Data {
  /// What the tests' packs have, made up for them: two agencies, two languages.
  static var test: StoryForms.Data {
    var data = StoryForms.Data()
    data.agencies = [
      Agency(sign: "ANT", names: ["TTXB", "Agence nordique de test"]), Agency(sign: "Boréal", names: ["BOR"]),
    ]
    let months = [
      ["janvier", "janv"], ["février", "févr"], ["mars", "March"], ["avril", "April"], ["mai", "May"],
      ["juin", "June"], ["juillet", "July", "juil"], ["août", "August"], ["septembre", "September", "Sept"],
      ["octobre", "October"], ["novembre", "November"], ["décembre", "December"],
    ]
    let weekdays = [["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"], ["dimanche"]]
    data.calendars[Language("fr")] = CalendarNames(months: months, weekdays: weekdays)
    data.daySuffixes = ["er", "st", "nd", "rd", "th"]
    data.particles = ["de", "la", "du", "d", "and", "in"]
    data.creditLabels = ["Photo", "Crédit photo", "File Photo"]
    data.teaserHeadings = ["À lire aussi"]
    data.versionMarks = ["Urgent", "Update", "Ld"]
    data.embargoes = ["Sous embargo jusqu"]
    data.wireHeaders = ["ZCZC"]
    data.slugs = [
      "{keywords}[, {version}]", "{keywords},{keyword}", "{keywords}/[{keywords}][ ({version})]",
      "{keywords}--{keywords}[, {version}]",
      "[^]BC-{topic}[,{number}][<]",
    ]
    data.placeholders = ["ảnh {number}"]
    data.datelines = [
      "{place}, {day} {month}[ {year}] ({agency}) {dash} ", "{place} ({agency}) {dash} ",
      "{place}, {month} {day} ({agency}) {dash} ",
    ]
    data.credits = [
      "{label} : {agency}", "{label}: {agency}", "({label}: {agency}[/{name}])", "{label}: {name}",
      "{agency}/{name}[/{label}]",
    ]
    data.signOffs = [
      "-{agency}", "{dash} {agency}", "({agency})", "{dash}{agency}/{agency}", "./.", "-30-",
      "{agency}", "{agency} {initials}[ {initials}]",
      "(Reporting by {name}[; Editing by {name}])",
    ]
    return data
  }
}
