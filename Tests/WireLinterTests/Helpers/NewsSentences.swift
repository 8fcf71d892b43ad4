/// News sentences written for the tests, in the five languages whose lost spaces are found.
enum NewsSentences {
  static let french = [
    "Le conseil municipal de Vannes a voté jeudi soir un budget de 84 millions d'euros pour la "
      + "rénovation des écoles.",
    "La ministre de la Santé a signé par deux fois le décret qui limite la vente de ces médicaments aux "
      + "mineurs.",
    "À la fin de la réunion, les syndicats ont parlé de leur inquiétude et demandé un calendrier plus "
      + "précis.",
    "Les agriculteurs du département attendent que la préfecture se prononce sur les dégâts de la "
      + "sécheresse.",
    "Un incendie a détruit dans la nuit de samedi à dimanche une grange et deux hangars près de "
      + "Saint-Brieuc.",
    "Il est arrivé en tête du premier tour avec 31,4 % des voix, devant la candidate sortante.",
    "Le tribunal a condamné mercredi un homme de 43 ans à trois ans de prison pour le vol de tableaux.",
    "Les secours sont intervenus peu après minuit et ont évacué une centaine de personnes vers un gymnase.",
    "La direction de l'usine a annoncé la suppression de 120 postes d'ici à la fin de l'année prochaine.",
    "Son avocat a fait savoir qu'il ferait appel de la décision dans les dix jours.",
    "Les deux pays se sont engagés à ouvrir une nouvelle ligne aérienne entre leurs capitales dès le "
      + "mois de mars.",
    "Le navire a quitté le port à l'aube avec à son bord une équipe de chercheurs et du matériel de mesure.",
  ]

  static let english = [
    "The city council voted on Thursday to spend 84 million pounds on repairs to schools and bridges.",
    "In a written statement, the minister said he had no plans to resign over the affair.",
    "Farmers in the north of the country have asked for help after a second year without rain.",
    "A fire broke out in a warehouse near the harbour late on Saturday and burned for most of the night.",
    "The court sentenced a man of 43 to three years in prison for the theft of two paintings.",
    "She took the lead in the final lap and won the race by less than a second.",
    "Police said the driver may have lost control of the car on the wet road as he tried to overtake a "
      + "lorry.",
    "The company will cut 120 jobs at its plant in the town by the end of next year.",
    "As an engineer he had worked on several dams before he was asked to lead the project.",
    "Rescuers reached the village on foot after the only road was washed away by the flood.",
    "The two countries agreed to open a new air link between their capitals as of March.",
    "It is not the first time that the bank has had to warn its customers about such calls.",
  ]

  static let spanish = [
    "El ayuntamiento aprobó el jueves un presupuesto de 84 millones de euros para la reforma de las "
      + "escuelas.",
    "La ministra llegó a firmar dos veces el decreto que limita la venta de esos medicamentos a los menores.",
    "Al final de la reunión, los sindicatos hablaron de su inquietud y pidieron un calendario más preciso.",
    "Los agricultores de la provincia esperan que el gobierno se pronuncie sobre los daños de la sequía.",
    "Un incendio destruyó en la noche del sábado al domingo un granero y dos naves cerca de la ciudad.",
    "El tribunal condenó el miércoles a un hombre de 43 años a tres años de cárcel por el robo de dos "
      + "cuadros.",
    "Los bomberos llegaron poco después de la medianoche y sacaron a un centenar de personas del edificio.",
    "La dirección de la fábrica anunció la supresión de 120 puestos antes de fin de año.",
    "Su abogado dijo que va a recurrir la decisión en un plazo de diez días.",
    "Los dos países se comprometieron a abrir una nueva línea aérea entre sus capitales a partir de marzo.",
    "El barco salió del puerto al amanecer con un equipo de investigadores y material de medida a bordo.",
    "Según los primeros datos de la policía, el conductor pudo perder el control del coche en la calzada "
      + "mojada.",
  ]

  static let german = [
    "Der Stadtrat hat am Donnerstag einen Haushalt von 84 Millionen Euro für die Sanierung der Schulen "
      + "beschlossen.",
    "Die Ministerin sagte in einer Erklärung, dass sie an eine Rücknahme des Gesetzes nicht denke.",
    "Die Bauern im Norden des Landes haben nach dem zweiten Jahr ohne Regen um Hilfe gebeten.",
    "Ein Feuer ist in der Nacht zum Sonntag in einer Scheune am Rand des Dorfes ausgebrochen.",
    "Das Gericht verurteilte einen Mann von 43 Jahren wegen des Diebstahls von zwei Gemälden zu drei "
      + "Jahren Haft.",
    "Die Feuerwehr kam kurz nach Mitternacht an und brachte rund hundert Menschen in eine Turnhalle.",
    "Die Firma will bis zum Ende des nächsten Jahres 120 Stellen in ihrem Werk streichen.",
    "Sein Anwalt kündigte an, er werde innerhalb von zehn Tagen gegen das Urteil vorgehen.",
    "Die beiden Länder wollen ab März eine neue Flugverbindung zwischen ihren Hauptstädten einrichten.",
    "Das Schiff verließ den Hafen im Morgengrauen mit einer Gruppe von Forschern an Bord.",
    "Nach ersten Angaben der Polizei hatte der Fahrer auf der nassen Straße die Kontrolle über seinen "
      + "Wagen verloren.",
    "Mehr als dreitausend Läufer nahmen am Sonntag an dem Rennen durch die alte Mitte der Stadt teil.",
  ]

  static let vietnamese = [
    "Hội đồng nhân dân thành phố đã thông qua ngân sách 84 tỷ đồng để sửa chữa các trường học.",
    "Bộ trưởng cho biết chính phủ sẽ không thay đổi kế hoạch đã được quốc hội phê duyệt.",
    "Nông dân ở phía bắc đang chờ hỗ trợ sau năm thứ hai không có mưa.",
    "Một vụ cháy xảy ra vào đêm thứ bảy tại nhà kho gần cảng và kéo dài đến sáng.",
    "Tòa án đã tuyên phạt một người đàn ông 43 tuổi ba năm tù vì tội trộm cắp tranh.",
    "Lực lượng cứu hộ đến hiện trường ngay sau nửa đêm và đưa hơn một trăm người ra khỏi tòa nhà.",
    "Công ty sẽ cắt giảm 120 việc làm tại nhà máy trước cuối năm sau.",
    "Luật sư của ông nói rằng họ sẽ kháng cáo trong vòng mười ngày.",
    "Hai nước nhất trí mở đường bay mới giữa hai thủ đô từ tháng ba.",
    "Con tàu rời cảng lúc bình minh với một nhóm nhà khoa học trên khoang.",
    "Theo cảnh sát, người lái xe có thể đã mất kiểm soát trên đoạn đường ướt.",
    "Hơn ba nghìn vận động viên tham gia cuộc chạy qua trung tâm thành phố vào chủ nhật.",
  ]
}
