/// News sentences written for the tests, in languages of which the packs know nothing.
enum ForeignSentences {
  static let polish = [
    "Rada miasta przyjęła w czwartek wieczorem budżet w wysokości 84 milionów złotych na remont szkół.",
    "Minister oświadczył, że nie zamierza podać się do dymisji w związku z tą sprawą.",
    "Pożar wybuchł w nocy z soboty na niedzielę w stodole na skraju wsi i trwał do rana.",
    "„Nie wiemy jeszcze, kto za to odpowiada” – powiedział rzecznik policji w Gdańsku.",
    "Sąd skazał mężczyznę w wieku 43 lat na trzy lata więzienia za kradzież obrazów.",
    "Statek wypłynął z portu o świcie z grupą badaczy i sprzętem pomiarowym na pokładzie.",
  ]

  static let czech = [
    "Zastupitelstvo města schválilo ve čtvrtek rozpočet 84 milionů korun na opravy škol.",
    "Ministryně uvedla, že kvůli té záležitosti neuvažuje o odstoupení z vlády.",
    "Požár vypukl v noci na neděli ve stodole na kraji vesnice a hořelo až do rána.",
    "„Zatím nevíme, kdo za to může,“ řekl mluvčí policie v Českých Budějovicích.",
    "Soud poslal muže ve věku 43 let na tři roky do vězení za krádež dvou obrazů.",
    "Loď vyplula z přístavu za svítání se skupinou vědců a s přístroji na palubě.",
  ]

  static let turkish = [
    "Belediye meclisi perşembe akşamı okulların onarımı için 84 milyon liralık bütçeyi kabul etti.",
    "Bakan yazılı açıklamasında bu konu yüzünden istifa etmeyi düşünmediğini söyledi.",
    "Yangın cumartesi gecesi köyün kenarındaki bir ahırda çıktı ve sabaha kadar sürdü.",
    "“Bunun sorumlusunu henüz bilmiyoruz” diyen polis sözcüsü İzmir'de konuştu.",
    "Mahkeme 43 yaşındaki bir adamı iki tabloyu çaldığı için üç yıl hapse mahkûm etti.",
    "Gemi şafak vakti bir grup araştırmacı ve ölçüm aletleriyle limandan ayrıldı.",
  ]

  static let russian = [
    "Городской совет в четверг вечером принял бюджет в 84 миллиона рублей на ремонт школ.",
    "Министр заявил, что не собирается уходить в отставку из-за этого дела.",
    "Пожар вспыхнул в ночь на воскресенье в сарае на краю деревни и не утихал до утра.",
    "«Мы пока не знаем, кто за это отвечает», — сказал представитель полиции Твери.",
    "Суд приговорил мужчину 43 лет к трём годам тюрьмы за кражу двух картин.",
    "Судно вышло из порта на рассвете с группой учёных и приборами на борту.",
  ]

  static let arabic = [
    "أقر مجلس المدينة مساء الخميس ميزانية قدرها 84 مليون دينار لترميم المدارس.",
    "قالت الوزيرة في بيان مكتوب إنها لا تنوي الاستقالة بسبب هذه القضية.",
    "اندلع حريق ليل السبت في مخزن على أطراف القرية واستمر حتى الصباح.",
    "«لا نعرف بعد من المسؤول عن ذلك»، قال المتحدث باسم الشرطة في وهران.",
    "حكمت المحكمة على رجل عمره 43 عاما بالسجن ثلاث سنوات بتهمة سرقة لوحتين.",
    "غادرت السفينة الميناء عند الفجر وعلى متنها فريق من الباحثين وأجهزة قياس.",
  ]
}
